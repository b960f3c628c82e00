import type { ProcedureStep } from '../../../src/domain/procedures/procedureSteps.js'

/** Letters and digits in order: what must survive the split of a text into steps. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A split text put together again, with the labels the split took off. */
export function joined(steps: readonly ProcedureStep[]): string {
  return steps.map(({ order, text }) => (order === null ? text : `Bước ${order} ${text}`)).join(' ')
}
