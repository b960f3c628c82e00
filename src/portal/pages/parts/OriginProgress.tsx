import type { OriginWork } from '../../../queries/assignments/unitAssignments.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { originList, wholeList } from './originList.js'
import { ProgressTable, type ProgressLine } from './ProgressTable.js'

type OriginProgressProps = {
  caption: string
  work: readonly OriginWork[]
  /** Slug of the unit whose work is counted; everybody's where it is not given. */
  unit?: string
}

const ORIGINS = {
  directive: { path: paths.document, filter: 'van-ban' },
  plan: { path: paths.plan, filter: 'ke-hoach' },
  inspection: { path: paths.inspection, filter: 'kiem-tra' },
} as const

/** Work by the directive, plan or inspection it comes from. */
export function OriginProgress({ caption, work, unit }: OriginProgressProps) {
  return (
    <ProgressTable
      caption={caption}
      isCaptionHidden
      nameHeader={text.boards.progress.origin}
      lines={work.map((each) => lineOf(each, unit))}
    />
  )
}

function lineOf({ id, kind, page, progress }: OriginWork, unit?: string): ProgressLine {
  const { path, filter } = ORIGINS[kind]
  const label = page?.title ?? text.options.assignmentOrigins[kind]
  const listOf = page ? originList(filter, page.slug) : wholeList
  return {
    key: id,
    name: page ? <a href={path(page.slug)}>{label}</a> : label,
    label,
    progress,
    href: listOf({ unit }),
    lateHref: listOf({ unit, standing: 'late' }),
  }
}
