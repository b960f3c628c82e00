import type { InspectionStage } from '../options.js'

/** The stages from which on findings are public and have to be put right (DOMAIN §2e). */
export const stagesWithConclusion: readonly InspectionStage[] = ['concluded', 'followed-up']

export function hasConclusion(stage: InspectionStage | null | undefined): boolean {
  return stagesWithConclusion.some((each) => each === stage)
}

/**
 * What the assignments made from a finding know it by. A finding need not have a code, and a field that
 * was cleared in the panel holds an empty text.
 *
 * @param place of the finding in its list, from 0
 */
export function findingKey(
  { code, id }: { code?: string | null; id?: string | null },
  place: number,
): string {
  return code || id || String(place + 1)
}
