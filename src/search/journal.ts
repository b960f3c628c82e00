import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { isSearchKind, type ChangedRecord, type SearchIndex } from './searchIndex.js'

type WriteArguments = {
  collection?: string
  id?: unknown
  where?: { id?: { equals?: unknown } }
  req?: Partial<PayloadRequest>
}

const ONE = ['create', 'deleteOne', 'updateOne', 'upsert'] as const
const MANY = ['deleteMany', 'updateMany'] as const

/** Records that are not found themselves but belong to what is. */
const PARTS = ['procedure-versions', 'postings']

/**
 * Notes in the search outbox what each transaction changes, in the transaction: what is committed is
 * noted, what is rolled back is not. A write outside a transaction is noted right after it.
 */
export function journalChanges(
  adapter: BaseDatabaseAdapter,
  index: Pick<SearchIndex, 'note'>,
): BaseDatabaseAdapter {
  const open = new Map<number | string, Map<string, ChangedRecord>>()
  const methods = adapter as unknown as Record<string, (args: WriteArguments) => Promise<unknown>>

  for (const name of [...ONE, ...MANY]) {
    const write = methods[name]
    if (!write) continue
    methods[name] = async function journalled(this: unknown, args) {
      const result = await write.call(this, args)
      const { collection } = args
      if (!collection || !isIndexed(collection)) return result
      const isOne = (ONE as readonly string[]).includes(name)
      const changed = { collection, id: isOne ? idIn(args, result) : null }
      const transaction = await args.req?.transactionID
      const pending = transaction === undefined ? undefined : open.get(transaction)
      if (pending) pending.set(`${collection} ${changed.id ?? ''}`, changed)
      else await index.note([changed])
      return result
    }
  }

  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  adapter.beginTransaction = async function begin(options) {
    const id = await beginTransaction.call(this, options)
    if (id !== null) open.set(id, new Map())
    return id
  }
  adapter.commitTransaction = async function commit(given) {
    const id = await given
    const changed = open.get(id)
    open.delete(id)
    if (changed?.size) await index.note([...changed.values()], id)
    await commitTransaction.call(this, id)
  }
  adapter.rollbackTransaction = async function rollback(given) {
    open.delete(await given)
    await rollbackTransaction.call(this, given)
  }
  return adapter
}

function isIndexed(collection: string): boolean {
  return isSearchKind(collection) || PARTS.includes(collection)
}

function idIn({ id, where }: WriteArguments, result: unknown): string | null {
  const candidates = [id, (result as { id?: unknown } | null)?.id, where?.id?.equals]
  return candidates.find((each): each is string => typeof each === 'string') ?? null
}
