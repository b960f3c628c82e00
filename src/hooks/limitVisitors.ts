import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import { actorOf } from '../access/roles.js'

/** Records in one answer of the API to a visitor, and how far their relations are followed. */
const MOST = 100
const DEEPEST = 1

type Reading = {
  currentDepth?: number
  depth?: number
  limit?: number
  pagination?: boolean
}

/**
 * One request for everything with everything it points to would hold up everybody else. Whoever wants
 * all of it reads page by page, or takes the files of open data.
 */
const limitVisitors: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { currentDepth, depth = DEEPEST, limit, pagination } = args as Reading
  const isRelation = currentDepth !== undefined
  if (operation !== 'read' || req.payloadAPI !== 'REST' || actorOf(req) || isRelation) return args
  const isOpenEnded = limit !== undefined || pagination === false
  return {
    ...args,
    depth: Math.min(depth, DEEPEST),
    ...(isOpenEnded ? { limit: Math.min(limit || MOST, MOST) } : {}),
  }
}

/** The collection with a limit to what the API gives to visitors at a time. */
export function limitedForVisitors(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const beforeOperation = [...(hooks?.beforeOperation ?? []), limitVisitors]
  return { ...collection, hooks: { ...hooks, beforeOperation } }
}
