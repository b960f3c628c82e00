import path from 'node:path'
import { Worker } from 'node:worker_threads'

import { LibsqlError, type InStatement, type ResultSet } from '@libsql/client'
import type Database from 'libsql'
import { LRUCache } from 'lru-cache'

import { queryPlans } from './queryPlans.js'
import { resultOf, type ResultParts } from './resultSet.js'

/** Reads that go through many rows, in a thread of their own. */
export type LongReads = {
  /** Whether a query goes through a table, sorts what it finds, counts it or skips a part of it. */
  isLong(sql: string): boolean
  execute(statement: InStatement): Promise<ResultSet>
  close(): void
}

type Answer = { id: number } & (ResultParts | { failure: { message: string; code: string } })
type Waiting = { resolve: (result: ResultSet) => void; reject: (cause: Error) => void }

const THREAD = path.resolve('src/database/longReadsThread.mjs')
const COUNTS_OR_SKIPS = /\bcount\(\*\)|\boffset\s+\?/i
const QUERY = /^\s*(select|with)\b/i
/** Texts of queries are few: values stand apart from them. */
const JUDGED = 2000

/**
 * libsql answers on the event loop, so a query that goes through 100,000 rows would stop everybody for a
 * tenth of a second and more. Whether it does is asked of SQLite's own plan, once for each text. The
 * thread is started by the first such query.
 */
export function longReads(file: string, database: Database.Database): LongReads {
  const judged = new LRUCache<string, { isLong: boolean }>({ max: JUDGED })
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
      const isLong = QUERY.test(sql) && (COUNTS_OR_SKIPS.test(sql) || hasLongPlan(sql))
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
    close() {
      void thread?.terminate()
      failAll(new Error('The database was closed'))
    },
  }
}
