import { expect, it } from 'vitest'

import { Pagination } from '../../../src/portal/components/pagination/Pagination.js'
import { rendered } from './rendered.js'

const show = (page: number, pageCount: number) =>
  rendered(<Pagination page={page} pageCount={pageCount} hrefOf={(n) => `?trang=${n}`} />)

it.each([
  [1, 2, '1 2'],
  [1, 9, '1 2 … 9'],
  [3, 9, '1 2 3 4 … 9'],
  [4, 9, '1 2 3 4 5 … 9'],
  [5, 9, '1 … 4 5 6 … 9'],
  [9, 9, '1 … 8 9'],
])('on page %i of %i shows %s', (page, pageCount, expected) => {
  const $ = show(page, pageCount)
  expect(
    $('li')
      .map((_, li) => $(li).text())
      .get()
      .join(' '),
  ).toBe(expected)
})

it('marks the present page and names every number', () => {
  const $ = show(5, 9)
  expect($('[aria-current=page]').attr('href')).toBe('?trang=5')
  expect($('[aria-current=page]').attr('aria-label')).toBe('Trang 5')
})

it('has no way before the first page or after the last', () => {
  expect(show(1, 9)('[rel=prev]')).toHaveLength(0)
  expect(show(1, 9)('[rel=next]').attr('href')).toBe('?trang=2')
  expect(show(9, 9)('[rel=next]')).toHaveLength(0)
})

it.each([0, 1])('shows nothing for %i pages', (pageCount) => {
  expect(show(1, pageCount).html()).toBe('')
})
