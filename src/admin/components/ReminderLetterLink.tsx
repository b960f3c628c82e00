import type { ServerProps } from 'payload'

import { today } from '../../clock.js'
import { viewerOf } from '../../queries/panel/adminViewer.js'
import { standingWhere } from '../../queries/assignments/listAssignments.js'
import { LetterLink } from './LetterLink.js'

type Props = ServerProps & { collection?: 'directives' | 'plans' }

const origins = { directives: 'origin.directive', plans: 'origin.plan' } as const

/** On the page of a directive or plan, for Home Affairs: the letter about what is late of it. */
export async function ReminderLetterLink({ id, payload, user, collection }: Props) {
  const viewer = await viewerOf(payload, user ?? null)
  if (!viewer?.isOffice || !collection || id === undefined) return null
  const late = await viewer.reader.count('assignments', {
    and: [{ [origins[collection]]: { equals: id } }, ...standingWhere('overdue', today())],
  })
  return <LetterLink of={{ collection, id }} late={late} />
}
