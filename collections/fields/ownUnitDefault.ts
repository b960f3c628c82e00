import { idOf } from '../../src/access/roles.js'

/** New records of a person belong to the person's unit unless another one is chosen. */
export function ownUnitDefault({ user }: { user?: unknown }): string | undefined {
  return idOf((user as { unit?: unknown } | null | undefined)?.unit) ?? undefined
}
