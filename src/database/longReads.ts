import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

import { LibsqlError, type InStatement, type ResultSet } from '@libsql/client'
import type Database from 'libsql'
import { LRUCache } from 'lru-cache'

import { queryPlans } from './queryPlans.js'
import { resultOf, type ResultParts } from './resultSet.js'

/** Reads that go through many rows, in a thread of their own. */
export type LongReads = {
  /** Whether a query goes through a table, or sorts, counts or skips many rows. */
  isLong(sql: string): boolean
  execute(statement: InStatement): Promise<ResultSet>
  /** Ends the thread, after what it does just now; the next long read starts another. */
  end(): Promise<void>
}

type Answer = { id: number } & (ResultParts | { failure: { message: string; code: string } })
type Waiting = { resolve: (result: ResultSet) => void; reject: (cause: Error) => void }

const THREAD = path.resolve('src/database/longReadsThread.mjs')
const QUERY = /^\s*(select|with)\b/i
/** Texts of queries are few: values stand apart from them. */
const JUDGED = 2000
/** Milliseconds; tables grow, by an import for example. */
const JUDGED_FOR = 300_000

/**
 * libsql answers on the event loop, so a query that goes through 100,000 rows would stop everybody for a
 * tenth of a second and more. Whether it does is asked of SQLite's own plan, now and then for each text. What
 * looks at few rows stays: the way to the thread and back costs more than most queries. The thread is
 * started by the first long one.
 */
export function longReads(file: string, database: Database.Database): LongReads {
  const judged = new LRUCache<string, { isLong: boolean }>({ max: JUDGED, ttl: JUDGED_FOR })
  const waiting = new Map<number, Waiting>()
  const hasLongPlan = queryPlans(database)
  let thread: Worker | null = null
  let last = 0

  const answered = (answer: Answer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) thread?.unref()
    if ('failure' in answer) {
      asked?.reject(new LibsqlError(answer.failure.message, answer.failure.code))
    } else asked?.resolve(resultOf(answer))
  }
  const failAll = (cause: Error) => {
    for (const { reject } of waiting.values()) reject(cause)
    waiting.clear()
    thread = null
  }
  const started = () => {
    if (thread) return thread
    thread = new Worker(THREAD, { workerData: { file } })
    thread.on('message', answered)
    thread.on('error', failAll)
    return thread
  }

  return {
    isLong(sql) {
      const known = judged.get(sql)
      if (known) return known.isLong
      const isLong = QUERY.test(sql) && hasLongPlan(sql)
      judged.set(sql, { isLong })
      return isLong
    },
    execute(statement) {
      return new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        const own = started()
        own.ref() // A process waits for the answers that it asked for, and for nothing else.
        own.postMessage({ id: last, statement })
      })
    },
    async end() {
      const ending = thread
      failAll(new Error('The database was closed'))
      if (!ending) return
      // Ended from outside amid a query, libsql takes the whole process with it: it is let to the end.
      ending.ref()
      ending.postMessage(null)
      await once(ending, 'exit')
    },
  }
}
