import type { DefaultServerCellComponentProps } from 'payload'

/** What kind of record a line of a log is about, in the words of the panel. */
export function RecordKind({ cellData, payload }: DefaultServerCellComponentProps) {
  const known: unknown = payload.config.collections.find(({ slug }) => slug === cellData)?.labels
    .singular
  return typeof known === 'string' ? known : String(cellData)
}
