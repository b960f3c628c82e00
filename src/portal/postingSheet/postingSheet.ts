import type { Block } from '../components/lineBreaks/linesToBlocks.js'

/** A column of a table; `share` is its part of the width, so that paper and screen agree. */
export type SheetColumn = Readonly<{ header: string; share: number }>

/** One thing on a sheet. Page and PDF draw the same blocks, so that no word can differ between them. */
export type SheetBlock =
  | Block
  | Readonly<{
      kind: 'steps'
      steps: readonly Readonly<{ title: string; blocks: readonly Block[] }>[]
    }>
  | Readonly<{ kind: 'heading'; text: string }>
  | Readonly<{ kind: 'facts'; rows: readonly SheetFact[] }>
  | Readonly<{
      kind: 'table'
      caption: string
      /** The first cell of a row names it in few words. */
      isNamed: boolean
      columns: readonly SheetColumn[]
      rows: readonly (readonly string[])[]
    }>

export type SheetFact = Readonly<{ label: string; value: string }>
export type SheetPart = Readonly<{ title: string; blocks: readonly SheetBlock[] }>

/** A procedure as it hangs on a wall, in words; nothing in it is looked up any more. */
export type PostingSheet = Readonly<{
  place: string
  name: string
  code: string
  meta: readonly string[]
  /** What must be seen before all else: not valid, abolished, made up. */
  notices: readonly string[]
  answers: readonly SheetFact[]
  parts: readonly SheetPart[]
  desk: readonly string[]
  /** Null where the address that must be on a sheet is not known. */
  feedback: readonly string[] | null
  version: readonly string[]
  printedAt: string
  /** Where the code leads. */
  checkUrl: string
}>

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]
