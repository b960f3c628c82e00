import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { learnDistribution } from '../../../src/database/learnDistribution.js'
import { queryPlans } from '../../../src/database/queryPlans.js'

let database: Database.Database

beforeEach(() => {
  database = new Database(':memory:')
  database.exec(`CREATE TABLE papers (id TEXT PRIMARY KEY, state TEXT, code TEXT, issued_on TEXT);
    CREATE INDEX papers_state ON papers (state, code);
    CREATE INDEX papers_code ON papers (code);
    CREATE TABLE kinds (id TEXT PRIMARY KEY, name TEXT);
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO papers SELECT 'p' || i, 'published', 'c' || i, 'd' || (i % 7) FROM n;
    INSERT INTO kinds VALUES ('a', 'b')`)
  learnDistribution(database)
})

afterEach(() => database.close())

describe('a query is long', () => {
  it.each([
    ['that goes through a table', 'SELECT id FROM papers WHERE issued_on = ?'],
    ['that sorts many', 'SELECT id FROM papers WHERE state = ? ORDER BY issued_on LIMIT ?'],
    ['that counts many', 'SELECT count(*) FROM papers WHERE state = ?'],
    ['that skips many', 'SELECT id FROM papers WHERE state = ? ORDER BY code LIMIT ? OFFSET ?'],
    [
      'that skips many, and sorts those of the same place in the order',
      'SELECT id FROM papers WHERE state = ? ORDER BY code, issued_on LIMIT ? OFFSET ?',
    ],
    ['that goes through what it makes', 'SELECT * FROM (SELECT state FROM papers) AS made'],
    [
      'that looks for two kinds of rows of which there are many',
      'SELECT count(*) FROM papers WHERE state = ? OR (state = ? AND code > ?)',
    ],
  ])('%s', (_what, sql) => {
    expect(queryPlans(database)(sql)).toBe(true)
  })
})

describe('a query is short', () => {
  it.each([
    ['that sorts a few', 'SELECT id FROM papers WHERE id IN (?, ?) ORDER BY issued_on'],
    ['that counts a few', 'SELECT count(*) FROM papers WHERE code = ?'],
    ['that begins in order', 'SELECT id FROM papers WHERE state = ? ORDER BY code LIMIT ?'],
    [
      'that sorts those of the same place in the order',
      'SELECT id FROM papers WHERE state = ? ORDER BY code, issued_on LIMIT ?',
    ],
    ['that goes through a small table', 'SELECT count(*) FROM kinds ORDER BY name'],
    ['that the tables do not allow', 'SELECT count(*) FROM nothing'],
  ])('%s', (_what, sql) => {
    expect(queryPlans(database)(sql)).toBe(false)
  })
})
