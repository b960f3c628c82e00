import type { Where } from 'payload'

import type { CalendarDate } from '../../domain/calendar/calendarDate.js'
import { compareVietnamese } from '../../domain/text/vietnameseText.js'
import { NotFound } from '../../errors.js'
import { text } from '../../portal/text/vi.js'
import {
  findPostingSheet,
  readPostingPlace,
  type PostingPlace,
  type PostingSheetView,
} from '../postings/findPostingSheet.js'
import { readTermsOn, type ChannelView } from './procedureTerms.js'
import type { Reader } from '../reading/reader.js'
import { searchWhere } from '../search/searchWhere.js'

export type KioskPlace = PostingPlace & Readonly<{ unit: NonNullable<PostingPlace['unit']> }>

export type KioskStart = Readonly<{
  place: KioskPlace
  fields: readonly Readonly<{ name: string; count: number }>[]
  total: number
}>

export type KioskRow = Readonly<{
  code: string
  name: string
  fieldName: string | null
  channels: readonly ChannelView[]
}>

export type KioskList = Readonly<{
  place: KioskPlace
  q: string
  fieldName: string | null
  rows: readonly KioskRow[]
  total: number
  page: number
  pages: number
}>

const PAGE_SIZE = 8

type Unit = { unit: string; today: CalendarDate }

/** The unit at whose desk the screen stands. @throws NotFound where it takes no files */
async function readKioskPlace(reader: Reader, asked: Unit): Promise<KioskPlace> {
  const place = await readPostingPlace(reader, asked)
  if (!place.unit?.level) throw new NotFound(text.posting.kiosk.none)
  return { ...place, unit: place.unit }
}

function handled({ unit }: KioskPlace): Where[] {
  return [{ levels: { in: [unit.level] } }, { abolished: { not_equals: true } }]
}

/** The first screen: the fields of what is handled here. */
export async function findKioskStart(reader: Reader, asked: Unit): Promise<KioskStart> {
  const place = await readKioskPlace(reader, asked)
  const names = await reader.distinctTexts('procedures', 'fieldName')
  const where = handled(place)
  const counted = await Promise.all(
    names.map(async (name) => ({
      name,
      count: await reader.count('procedures', { and: [...where, { fieldName: { equals: name } }] }),
    })),
  )
  return {
    place,
    fields: counted
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => compareVietnamese(one.name, other.name)),
    total: await reader.count('procedures', { and: where }),
  }
}

type Listed = Unit & { q: string; fieldName: string | null; page: number }

export async function listKioskProcedures(
  reader: Reader,
  { q, fieldName, page, ...asked }: Listed,
): Promise<KioskList> {
  const place = await readKioskPlace(reader, asked)
  const found = await reader.find('procedures', {
    where: {
      and: [
        ...handled(place),
        ...searchWhere(q),
        ...(fieldName ? [{ fieldName: { equals: fieldName } }] : []),
      ],
    },
    select: { nationalCode: true, name: true, fieldName: true },
    sort: ['fieldName', 'nationalCode'],
    limit: PAGE_SIZE,
    page,
  })
  if (page > Math.max(found.totalPages, 1)) throw new NotFound(text.errors.pageBeyondEnd)
  const procedures = found.docs.map(({ id }) => id)
  const terms = await readTermsOn(reader, { procedures, day: asked.today })
  return {
    place,
    q,
    fieldName,
    rows: found.docs.map(({ id, nationalCode, name, fieldName: field }) => ({
      code: nationalCode,
      name,
      fieldName: field || null,
      channels: terms.get(id) ?? [],
    })),
    total: found.totalDocs,
    page,
    pages: found.totalPages,
  }
}

export async function findKioskProcedure(
  reader: Reader,
  { code, unit, today }: Unit & { code: string },
): Promise<PostingSheetView & { place: KioskPlace }> {
  const place = await readKioskPlace(reader, { unit, today })
  const where = { nationalCode: { equals: code } }
  const sheet = await findPostingSheet(reader, { where, unit, day: today, today })
  if (!sheet) throw new NotFound(text.posting.kiosk.error)
  return { ...sheet, place }
}
