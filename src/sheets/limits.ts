const MEGABYTE = 1024 * 1024

/** What a file may cost. A cell of a spreadsheet program holds at most 32,767 characters. */
export const LIMITS = {
  /** 10,000 procedures of the national sheet are 81 MB of JSON. */
  fileBytes: 128 * MEGABYTE,
  unpackedBytes: 256 * MEGABYTE,
  /** Text in XML packs at 5 to 40; 1,000 is what a bomb of zeros reaches. */
  packingRatio: 150,
  /** A small part may be all repetition: an empty style sheet, a sheet of one word. */
  ratioMattersAbove: 8 * MEGABYTE,
  archiveEntries: 2000,
  /** Elements inside each other; a workbook has about ten. */
  xmlDepth: 100,
  /** Of a workbook; a text of ours may be longer and goes out as CSV or JSON, where a row has its own limit. */
  cellCharacters: 40_000,
  itemCharacters: 2 * MEGABYTE,
  rowCharacters: 2 * MEGABYTE,
  columns: 500,
  /** Title, subtitle and help may stand above the header. */
  rowsBeforeHeader: 20,
} as const

/** '50 MB', as messages name a limit. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`
}
