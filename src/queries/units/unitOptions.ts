import type { CollectionSlug } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { sortedInTurns } from '../../sortedInTurns.js'
import type { ListView } from '../reading/listParams.js'
import type { Reader } from '../reading/reader.js'
import { readUnitLinks, UNIT_LINK, type UnitLink } from './unitLinks.js'

/** A list with the units that it can be limited to. */
export type UnitListView<Row> = ListView<Row> & Readonly<{ units: readonly UnitLink[] }>

type Asked = {
  collection: CollectionSlug
  /** The field that names the unit of a record. */
  field: string
  /** The unit that is asked for now; offered even where no record names it. */
  slug: string | undefined
  today: CalendarDate
}

/** The units that records of a collection name, in Vietnamese order. */
export async function readUnitOptions(
  reader: Reader,
  { collection, field, slug, today }: Asked,
): Promise<UnitLink[]> {
  const [ids, asked] = await Promise.all([
    reader.distinctTexts(collection, field),
    slug ? reader.findOne('units', { slug: { equals: slug } }, { select: UNIT_LINK }) : null,
  ])
  const units = [...ids, ...(asked && !ids.includes(asked.id) ? [asked] : [])]
  const links = await readUnitLinks(reader, { units, today })
  return sortedInTurns(links.all(units), (left, right) => compareVietnamese(left.name, right.name))
}
