import { idOf } from '../../access/roles.js'
import { storedRow, type BeforeChange } from '../rows.js'

type Origin = { kind?: 'directive' | 'inspection' | 'plan' | null; itemKey?: string | null } & {
  [kind in 'directive' | 'inspection' | 'plan']?: unknown
}

/** One assignment for each item and unit: the unique key that stops a second fan-out. */
export const keepOriginKey: BeforeChange = (args) => {
  const { data } = args
  const made = storedRow(args)?.originKey
  if (made) return { ...data, originKey: made } // Also of work that was passed on to another unit.
  const { kind, itemKey, ...sources } = (data.origin ?? {}) as Origin
  const source = kind ? idOf(sources[kind]) : null
  const isMadeFromItem = kind && source && itemKey
  const originKey = isMadeFromItem
    ? [kind, source, itemKey, idOf(data.unit)].join(':')
    : `code:${String(data.code)}` // Every row needs a key: MongoDB counts two missing ones as equal.
  return { ...data, originKey }
}
