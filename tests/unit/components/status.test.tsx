import { describe, expect, it } from 'vitest'

import { assignmentStates } from '../../../src/domain/options.js'
import type { Timeliness } from '../../../src/domain/assignments/timeliness.js'
import { PageHeader } from '../../../src/portal/components/pageHeader/PageHeader.js'
import { SourceNote } from '../../../src/portal/components/sourceNote/SourceNote.js'
import { StatusTag } from '../../../src/portal/components/statusTag/StatusTag.js'
import { SummaryList } from '../../../src/portal/components/summaryList/SummaryList.js'
import { rendered } from './rendered.js'

describe('a status', () => {
  it.each(assignmentStates)('%s has a shape and words, not only a colour', (state) => {
    const $ = rendered(<StatusTag state={state} />)
    expect($('svg path').attr('d')).toBeTruthy()
    expect($('.tag').text()).not.toBe('')
  })

  it.each<[Timeliness, string]>([
    [{ kind: 'no-deadline' }, 'Chưa xác định thời hạn'],
    [{ kind: 'due-soon', daysLeft: 0 }, 'Đến hạn hôm nay'],
    [{ kind: 'due-soon', daysLeft: 3 }, 'Còn 3 ngày'],
    [{ kind: 'overdue', days: 12 }, 'Trễ 12 ngày'],
    [{ kind: 'done-late', days: 4 }, 'Xong trễ 4 ngày'],
  ])('of %j reads %s', (timeliness, words) => {
    expect(rendered(<StatusTag timeliness={timeliness} />)('.tag').text()).toBe(words)
  })
})

describe('a summary list', () => {
  it('says what is not known, and shows a zero', () => {
    const $ = rendered(
      <SummaryList
        rows={[
          { label: 'Người ký', value: null },
          { label: 'Số bộ', value: 0 },
        ]}
      />,
    )
    expect(
      $('dd')
        .map((_, dd) => $(dd).text())
        .get(),
    ).toEqual(['Chưa có thông tin', '0'])
  })
})

describe('a source note', () => {
  it('does not link an address that could run code', () => {
    const $ = rendered(
      <SourceNote provenance={{ source: 'Báo', sourceUrl: 'javascript:alert(1)' }} />,
    )
    expect($('a')).toHaveLength(0)
    expect($('li').text()).toBe('Báo')
  })

  it('is not there when nothing is recorded', () => {
    expect(rendered(<SourceNote provenance={{ source: null, demo: false }} />).html()).toBe('')
  })
})

describe('a page header', () => {
  it('takes plain tags and elements, and leaves out empty facts', () => {
    const $ = rendered(
      <PageHeader
        title="216/BCĐ-NC"
        tags={[{ label: 'Công văn' }, <StatusTag key="state" state="assigned" />]}
        meta={['27/01/2023', null, '']}
      />,
    )
    expect($('.tag')).toHaveLength(2)
    expect($('.facts li')).toHaveLength(1)
  })
})
