import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload'

/** A record of whichever collection the hook is put on. */
export type Row = Record<string, unknown> & { id: string }

export type BeforeChange = CollectionBeforeChangeHook<Row>
export type AfterChange = CollectionAfterChangeHook<Row>
export type AfterDelete = CollectionAfterDeleteHook<Row>

/** The row a save replaces. When a record is created as a copy, Payload calls the source the original. */
export function storedRow({
  operation,
  originalDoc,
}: Parameters<BeforeChange>[0]): Row | undefined {
  return operation === 'update' ? originalDoc : undefined
}
