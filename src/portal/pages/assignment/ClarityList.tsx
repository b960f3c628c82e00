import type { ReactNode } from 'react'

import { dueText } from '../../../domain/assignments/due.js'
import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { AssignmentPageView } from '../../../queries/assignments/findAssignment.js'
import { SummaryList } from '../../components/summaryList/SummaryList.js'
import { Tag } from '../../components/tag/Tag.js'
import { text } from '../../text/vi.js'

const words = text.assignments.clarity

type ClarityKey = 'person' | 'task' | 'time' | 'responsibility' | 'product' | 'authority'

/** The "6 rõ": for each, what the assignment says, or that it does not say it yet. */
export function ClarityList({ view }: { view: AssignmentPageView }) {
  const { items, clear, total } = view.clarity
  const said: Record<ClarityKey, ReactNode> = {
    person: view.responsiblePerson,
    task: view.title,
    time: dueText(view.due),
    responsibility: view.responsibility,
    product: view.product,
    authority: view.authority,
  }
  return (
    <>
      <p>{words.count(formatNumber(clear), formatNumber(total))}</p>
      <SummaryList
        rows={items.map(({ key, isClear }) => ({
          label: words[key as ClarityKey],
          value: isClear ? (
            said[key as ClarityKey]
          ) : (
            <Tag tone="warning" icon="dash" label={words.unclear} />
          ),
        }))}
      />
    </>
  )
}
