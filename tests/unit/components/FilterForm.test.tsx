import { expect, it } from 'vitest'

import type { FilterFieldSpec } from '../../../src/portal/components/filterForm/FilterField.js'
import { FilterForm } from '../../../src/portal/components/filterForm/FilterForm.js'
import { rendered } from './rendered.js'

const fields: FilterFieldSpec[] = [
  { kind: 'search', name: 'q', label: 'Từ khoá' },
  { kind: 'select', name: 'cap', label: 'Cấp', options: [{ value: 'xa', label: 'Cấp xã' }] },
  { kind: 'date', name: 'ngay', label: 'Ngày' },
  { kind: 'checkbox', name: 'bai-bo', label: 'Cả thủ tục đã bãi bỏ' },
]

const show = (values: Record<string, string>, extra = {}) =>
  rendered(<FilterForm action="/thu-tuc" fields={fields} values={values} {...extra} />)

it('asks by GET, so that a finding has an address', () => {
  const $ = show({})
  expect($('form').attr()).toMatchObject({ action: '/thu-tuc', method: 'get', role: 'search' })
})

it('keeps what was chosen', () => {
  const $ = show({ q: '"><script>', cap: 'xa', ngay: '2026-01-31', 'bai-bo': '1' })
  expect($('[name=q]').attr('value')).toBe('"><script>')
  expect($('option[selected]').text()).toBe('Cấp xã')
  expect($('[name=ngay]').attr('value')).toBe('2026-01-31')
  expect($('[name=bai-bo]').attr('checked')).toBeDefined()
  expect($('script')).toHaveLength(0)
})

it('chooses nothing that is not offered', () => {
  const $ = show({ cap: 'huyen', 'bai-bo': 'khong' })
  expect($('option[selected]')).toHaveLength(0)
  expect($('[name=bai-bo]').attr('checked')).toBeUndefined()
})

it('labels every field', () => {
  const $ = show({})
  const labelled = $('label')
    .map((_, label) => $(label).attr('for'))
    .get()
  expect(
    $('select, input')
      .map((_, input) => $(input).attr('id'))
      .get(),
  ).toEqual(labelled)
})

it('carries other parameters along and offers the way back to all', () => {
  const $ = show({ q: 'a' }, { hidden: { 'sap-xep': 'ten' }, clearHref: '/thu-tuc?sap-xep=ten' })
  expect($('[type=hidden]').attr()).toMatchObject({ name: 'sap-xep', value: 'ten' })
  expect($('a').attr('href')).toBe('/thu-tuc?sap-xep=ten')
})
