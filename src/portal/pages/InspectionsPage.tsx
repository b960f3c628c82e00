import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { InspectionRow } from '../../queries/inspections/listInspections.js'
import type { UnitListView } from '../../queries/units/unitOptions.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { choiceField, unitField, wordsField, yearField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { stageTag } from './inspection/stageTag.js'

type InspectionsPageProps = { view: UnitListView<InspectionRow>; query: URLSearchParams }

const words = text.inspections

export function InspectionsPage({ view, query }: InspectionsPageProps) {
  const { title, lead, noun } = words.list
  return (
    <ListPage
      title={title}
      lead={<p>{lead}</p>}
      path={paths.inspections}
      query={query}
      view={view}
      filter={[
        wordsField(words.list.searchPlaceholder),
        choiceField('loai', words.list.type, text.options.inspectionTypes),
        choiceField('hinh-thuc', words.list.mode, text.options.inspectionModes),
        choiceField('trang-thai', words.list.stage, text.options.inspectionStages),
        ...unitField(view.units),
        yearField(),
      ]}
      noun={noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function itemOf(row: InspectionRow): ListItemProps {
  const { year, unitCount, plan, isDemo } = row
  return {
    href: paths.inspection(row.slug),
    code: row.code,
    title: row.title,
    meta: [
      year && text.parts.period.year(String(year)),
      unitCount !== null && words.unitCount(formatNumber(unitCount)),
      plan?.title,
    ],
    tags: [
      stageTag(row.stage),
      { label: text.options.inspectionTypes[row.type] },
      { label: text.options.inspectionModes[row.mode] },
      ...(isDemo ? [{ label: text.parts.demoTag }] : []),
    ],
  }
}
