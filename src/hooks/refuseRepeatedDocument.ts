import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf } from '../access/roles.js'
import { dayOf, yearOf } from '../domain/calendarDate.js'
import { foldText } from '../domain/vietnameseText.js'
import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'

type Row = Record<string, unknown>

/** One issuer gives a number once a year; two issuers may share "216/…" and numbers repeat yearly. */
export const refuseRepeatedDocument: CollectionBeforeChangeHook = async (args) => {
  const { data, originalDoc, req } = args
  const key = data.deletedAt ? null : keyOf(data)
  if (key === null || (originalDoc && key === keyOf(originalDoc))) return data
  const same = await sameNumber(req, data.numberKey)
  const repeated = same.find((other) => other.id !== originalDoc?.id && keyOf(other) === key)
  if (!repeated) return data
  return refuseField({
    collection: 'documents',
    path: 'numberText',
    label: text.admin.documents.fields.numberText,
    message: text.admin.messages.documentRepeated(data.numberText, String(repeated.title)),
  })
}

async function sameNumber(req: PayloadRequest, numberKey: unknown): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection: 'documents',
    depth: 0,
    draft: true,
    overrideAccess: true, // A repeated number is refused even when the other record is somebody's draft.
    pagination: false,
    req,
    where: { numberKey: { equals: numberKey } },
  })
  return docs as unknown as Row[]
}

/** Issuer, number and year in one text; null when the issuer or the number is not known yet. */
function keyOf({ issuedOn, issuer, issuerText, numberKey }: Row): string | null {
  const by = idOf(issuer) ?? foldText(typeof issuerText === 'string' ? issuerText : '')
  if (!by || !numberKey) return null
  const day = dayOf(issuedOn as string | undefined)
  return [by, numberKey, day ? yearOf(day) : ''].join('|')
}
