import { formatDay } from '../../domain/text/vietnameseFormat.js'
import type { DocumentRow } from '../../queries/documents/documentRows.js'
import type { UnitListView } from '../../queries/units/unitOptions.js'
import type { FilterFieldSpec } from '../components/filterForm/FilterField.js'
import { ItemList, type ListItemProps } from '../components/listItem/ListItem.js'
import type { TagProps } from '../components/tag/Tag.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import type { ActiveFilter } from './parts/ActiveFilters.js'
import { choiceField, unitField, wordsField, yearField } from './parts/filterFields.js'
import { ListPage } from './parts/ListPage.js'
import { validityTag } from './document/validityTag.js'

type DocumentsPageProps = { view: UnitListView<DocumentRow>; query: URLSearchParams }

const words = text.documents

export function DocumentsPage({ view, query }: DocumentsPageProps) {
  const { title, lead, noun } = words.list
  return (
    <ListPage
      title={title}
      lead={<p>{lead}</p>}
      path={paths.documents}
      query={query}
      view={view}
      filter={fieldsOf(view)}
      active={activeFilters(query)}
      noun={noun}
    >
      <ItemList items={view.rows.map(itemOf)} />
    </ListPage>
  )
}

function fieldsOf({ units }: UnitListView<DocumentRow>): FilterFieldSpec[] {
  const kinds = { directive: words.list.directiveKind, ...text.options.documentKinds }
  return [
    wordsField(words.list.searchPlaceholder),
    choiceField('loai', words.list.kind, kinds),
    choiceField('trang-thai', words.list.validity, text.options.documentValidities),
    ...unitField(units, words.list.issuer),
    yearField(),
  ]
}

/** A link from a document brings a subject, which has no field. */
function activeFilters(query: URLSearchParams): ActiveFilter[] {
  const subject = query.get('linh-vuc')
  return subject ? [{ name: 'linh-vuc', label: words.list.subject, value: subject }] : []
}

function itemOf(row: DocumentRow): ListItemProps {
  return {
    href: paths.document(row.slug),
    code: row.numberText,
    title: row.title,
    summary: row.summary,
    meta: [
      row.issuedOn ? formatDay(row.issuedOn) : words.unknownDay,
      row.issuer?.name ?? words.unknownIssuer,
    ],
    tags: tagsOf(row),
  }
}

function tagsOf({ isDirective, kind, validity, isDemo }: DocumentRow): TagProps[] {
  return [
    ...(isDirective ? [{ label: words.directiveTag, tone: 'brand', icon: 'flag' } as const] : []),
    ...(kind ? [{ label: text.options.documentKinds[kind] }] : []),
    ...(validity && validity !== 'unknown' ? [validityTag(validity)] : []),
    ...(isDemo ? [{ label: text.parts.demoTag }] : []),
  ]
}
