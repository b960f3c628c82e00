import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { learnDistribution } from '../../../src/database/learnDistribution.js'

let database: Database.Database

beforeEach(() => {
  database = new Database(':memory:')
  database.exec('CREATE TABLE papers (state TEXT)')
  database.exec('CREATE INDEX papers_state ON papers (state)')
})

afterEach(() => database.close())

function add(papers: number): void {
  database.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${papers})
    INSERT INTO papers SELECT 'published' FROM n`)
}

/** What was counted: rows, and rows for each value. */
function counted(): unknown[] {
  return database.prepare(`SELECT stat FROM sqlite_stat1 WHERE tbl = 'papers'`).all()
}

describe('how values are spread', () => {
  it('is counted of all rows once a table is large', () => {
    add(2000)
    learnDistribution(database)
    expect(counted()).toEqual([{ stat: '2000 2000' }])
  })

  it('is counted anew only when a table has doubled', () => {
    add(2000)
    learnDistribution(database)
    add(1000)
    learnDistribution(database)
    expect(counted()).toEqual([{ stat: '2000 2000' }])
    add(1500)
    learnDistribution(database)
    expect(counted()).toEqual([{ stat: '4500 4500' }])
  })

  it('is counted anew for an index that was made since', () => {
    add(2000)
    learnDistribution(database)
    database.exec(`CREATE INDEX papers_place ON papers (state || '')`)
    learnDistribution(database)
    expect(counted()).toHaveLength(2)
  })

  it('is not asked of an empty file', () => {
    learnDistribution(database)
    expect(
      database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'`).all(),
    ).toEqual([])
  })
})
