import type { ReactNode } from 'react'

import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { UnitPageView } from '../../../queries/units/findUnit.js'
import type { PageLink } from '../../../queries/reading/links.js'
import type { Newest, UnitWork } from '../../../queries/units/unitWork.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { LinkList } from '../parts/LinkList.js'
import type { PagePart } from '../parts/PageParts.js'
import { UnitAssignments } from './UnitAssignments.js'
import { UnitModels } from './UnitModels.js'

const words = text.units

/** What the unit does, one part for each kind of work it has. */
export function workParts({ slug, work }: UnitPageView): PagePart[] {
  const { models, adopted, procedures, posted, movements, inspections, articles } = work
  const ofUnit = (list: string) => `${list}?${new URLSearchParams({ 'don-vi': slug }).toString()}`
  return [
    {
      id: 'nhiem-vu',
      label: words.sections.assignments,
      content: hasWork(work) && <UnitAssignments slug={slug} work={work.assignments} />,
    },
    {
      id: 'mo-hinh',
      label: words.sections.models,
      content: (models.total > 0 || adopted.length > 0) && <UnitModels work={work} />,
    },
    {
      id: 'thu-tuc',
      label: words.sections.procedures,
      content: (procedures || posted.length > 0) && <Procedures slug={slug} work={work} />,
    },
    { id: 'van-ban', label: words.sections.papers, content: papers(work, ofUnit) },
    {
      id: 'thi-dua',
      label: words.sections.movements,
      content: movements.length > 0 && (
        <LinkList links={movements.map((link) => linkTo(link, paths.movement))} />
      ),
    },
    {
      id: 'kiem-tra',
      label: words.sections.inspections,
      content: newest(inspections, paths.inspection, ofUnit(paths.inspections)),
    },
    {
      id: 'tin-tuc',
      label: words.sections.articles,
      content: newest(articles, paths.article, ofUnit(paths.articles)),
    },
  ]
}

function hasWork({ assignments: { progress, helping } }: UnitWork): boolean {
  return progress !== null || helping !== null
}

function Procedures({ slug, work }: { slug: string; work: UnitWork }) {
  const { procedures, posted } = work
  const links = posted.map(({ code, name }) => ({ href: paths.procedure(code), title: name }))
  return (
    <>
      {procedures && (
        <p>
          <a href={`${paths.procedures}?cap=${procedures.level}`}>
            {words.procedures.atLevel(
              formatNumber(procedures.total),
              text.options.procedureLevels[procedures.level].toLocaleLowerCase('vi'),
            )}
          </a>
        </p>
      )}
      {procedures && (
        <ul>
          <li>
            <a href={paths.unitPostingSheets(slug)}>{text.posting.unitLinks.sheets}</a>
          </li>
          <li>
            <a href={paths.kiosk(slug)}>{text.posting.unitLinks.kiosk}</a>
          </li>
        </ul>
      )}
      {links.length > 0 && (
        <>
          <h3>{words.procedures.posted}</h3>
          <LinkList links={links} />
        </>
      )}
    </>
  )
}

function papers(work: UnitWork, ofUnit: (list: string) => string): ReactNode {
  const groups = [
    {
      heading: words.papers.directives,
      list: newest(work.directives, paths.document, ofUnit(paths.documents)),
    },
    {
      heading: words.papers.documents,
      list: newest(work.documents, paths.document, ofUnit(paths.documents)),
    },
    { heading: words.papers.plans, list: newest(work.plans, paths.plan, ofUnit(paths.plans)) },
  ].filter(({ list }) => list !== null)
  if (groups.length === 0) return null
  return groups.map(({ heading, list }) => (
    <div key={heading}>
      <h3>{heading}</h3>
      {list}
    </div>
  ))
}

type Path = (slug: string) => string

function newest({ items, total }: Newest<PageLink>, path: Path, all: string): ReactNode {
  if (items.length === 0) return null
  return (
    <>
      <LinkList links={items.map((link) => linkTo(link, path))} />
      {total > items.length && (
        <p>
          <a href={all}>{words.more(formatNumber(total))}</a>
        </p>
      )}
    </>
  )
}

function linkTo({ title, slug }: PageLink, path: Path) {
  return { title, href: path(slug) }
}
