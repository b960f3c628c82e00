import { describe, expect, it } from 'vitest'

import { DataTable, type Column } from '../../../src/portal/components/dataTable/DataTable.js'
import { rendered } from './rendered.js'

type Row = { unit: string; count: string }

const columns: Column<Row>[] = [
  { header: 'Đơn vị', cell: ({ unit }) => unit, isRowHeader: true },
  { header: 'Số hồ sơ', cell: ({ count }) => count, numeric: true },
]
const rows: Row[] = [
  { unit: 'Phường 2', count: '12' },
  { unit: '<b>Phường 11</b>', count: '0' },
]
const table = { caption: 'Hồ sơ', columns, rows, rowKey: ({ unit }: Row) => unit }

it('names columns and rows by header cells', () => {
  const $ = rendered(<DataTable {...table} />)
  expect(
    $('thead th')
      .map((_, th) => $(th).attr('scope'))
      .get(),
  ).toEqual(['col', 'col'])
  expect($('tbody th[scope=row]').first().text()).toBe('Phường 2')
  expect($('caption').text()).toBe('Hồ sơ')
})

it('escapes what it is given and shows a zero', () => {
  const $ = rendered(<DataTable {...table} />)
  expect($('b')).toHaveLength(0)
  expect($('tbody tr').last().find('td').text()).toBe('0')
})

it('puts totals under their columns', () => {
  const $ = rendered(<DataTable {...table} foot={['Cộng', '12']} />)
  expect($('tfoot').text()).toBe('Cộng12')
})

describe('that scrolls', () => {
  it('stands in a named group that the keyboard reaches', () => {
    const $ = rendered(<DataTable {...table} />)
    expect($('[role=group]').attr()).toMatchObject({ tabindex: '0', 'aria-label': 'Hồ sơ' })
  })
})

describe('that stacks on a phone', () => {
  const $ = rendered(<DataTable {...table} stacked />)

  it('writes out the roles that blocks would lose', () => {
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect($(`[role=${role}]`).length, role).toBeGreaterThan(0)
    }
  })

  it('labels every cell but the name of the row', () => {
    expect(
      $('td')
        .map((_, td) => $(td).attr('data-label'))
        .get(),
    ).toEqual(['Số hồ sơ', 'Số hồ sơ'])
    expect($('tbody th').attr('data-label')).toBeUndefined()
  })
})
