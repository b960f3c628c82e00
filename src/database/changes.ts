import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** Names the collections (or `global:<slug>`) that a commit has changed. */
export type CommitListener = (changed: ReadonlySet<string>) => void

/** Told about every write of this process, at the moments that matter to whoever keeps copies. */
export type ChangeBus = {
  /** The commit is about to happen: what is read from now on may be old or new. */
  onBeforeCommit(listener: CommitListener): void
  /** The commit has happened or was given up: what is read from now on is final. */
  onAfterCommit(listener: CommitListener): void
  beforeCommit: CommitListener
  afterCommit: CommitListener
}

const BUS = Symbol.for('portal.changeBus')

/** The one change bus of this process. On globalThis, because the admin panel runs from a bundle of its own. */
export function changeBus(): ChangeBus {
  const holder = globalThis as { [BUS]?: ChangeBus }
  holder[BUS] ??= createBus()
  return holder[BUS]
}

function createBus(): ChangeBus {
  const before: CommitListener[] = []
  const after: CommitListener[] = []
  return {
    onBeforeCommit: (listener) => void before.push(listener),
    onAfterCommit: (listener) => void after.push(listener),
    beforeCommit: (changed) => before.forEach((listener) => listener(changed)),
    afterCommit: (changed) => after.forEach((listener) => listener(changed)),
  }
}

type WriteArguments = {
  collection?: string
  global?: string
  slug?: string
  globalSlug?: string
  req?: Partial<PayloadRequest>
}

const WRITES = [
  'create', 'createGlobal', 'createGlobalVersion', 'createVersion', 'deleteMany', 'deleteOne',
  'deleteVersions', 'updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne',
  'updateVersion', 'upsert',
] as const // prettier-ignore

/**
 * Makes a database adapter report on the bus what each commit changed. Standing below Payload's
 * operations it sees every write, whoever asked for it: panel, REST, job, import.
 */
export function announceChanges(adapter: BaseDatabaseAdapter, bus: ChangeBus): BaseDatabaseAdapter {
  const open = new Map<number | string, Set<string>>()
  const methods = adapter as unknown as Record<string, (args: WriteArguments) => Promise<unknown>>

  for (const name of WRITES) {
    const write = methods[name]
    if (!write) continue
    methods[name] = async function announced(this: unknown, args) {
      const changed = changedBy(name, args)
      const transaction = await args.req?.transactionID
      const pending = transaction === undefined ? undefined : open.get(transaction)
      if (pending) {
        pending.add(changed)
        return write.call(this, args)
      }
      return around(bus, new Set([changed]), () => write.call(this, args))
    }
  }

  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  adapter.beginTransaction = async function begin(options) {
    const id = await beginTransaction.call(this, options)
    if (id !== null) open.set(id, new Set())
    return id
  }
  adapter.commitTransaction = async function commit(id) {
    const changed = open.get(await id)
    open.delete(await id)
    if (!changed?.size) return commitTransaction.call(this, id)
    await around(bus, changed, () => commitTransaction.call(this, id))
  }
  adapter.rollbackTransaction = async function rollback(id) {
    open.delete(await id)
    await rollbackTransaction.call(this, id)
  }
  return adapter
}

async function around<T>(bus: ChangeBus, changed: Set<string>, commit: () => Promise<T>) {
  bus.beforeCommit(changed)
  try {
    return await commit()
  } finally {
    bus.afterCommit(changed)
  }
}

function changedBy(method: string, args: WriteArguments): string {
  if (method === 'updateJobs') return 'payload-jobs'
  if (args.collection) return args.collection
  return `global:${args.globalSlug ?? args.global ?? args.slug ?? ''}`
}
