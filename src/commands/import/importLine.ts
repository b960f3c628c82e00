import type { RowResult } from './importer.js'

/** One line of the answer to an import, as the panel reads it. */
export type ImportLine =
  | { kind: 'notice'; words: string }
  | { kind: 'row'; share: number; result: RowResult }
  | { kind: 'end' }
  | { kind: 'failed'; words: string }
