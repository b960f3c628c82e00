import type { CollectionSlug } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
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
  const ids = await reader.distinctTexts(collection, field)
  const { docs } = await reader.find('units', {
    where: { or: [{ id: { in: ids } }, { slug: { equals: slug ?? '' } }] },
    select: UNIT_LINK,
    limit: 0,
    pagination: false,
  })
  const links = await readUnitLinks(reader, { units: docs, today })
  return [...links.all(docs)].sort((left, right) => compareVietnamese(left.name, right.name))
}
