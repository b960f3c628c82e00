import type { PayloadRequest } from 'payload'

import { idOf } from '../../access/roles.js'
import { dayOf, yearOf } from '../../domain/calendar/calendarDate.js'
import { repeatedNumberKey } from '../../domain/documents/documentNumber.js'
import { text } from '../../portal/text/vi.js'
import { refuseField } from '../refuse.js'
import { storedRow, type BeforeChange, type Row } from '../rows.js'
import { takeTurn, turnOf } from '../takeTurn.js'

/** One issuer gives a number once a year; two issuers may share "216/…" and numbers repeat yearly. */
export const refuseRepeatedDocument: BeforeChange = async (args) => {
  const { data, req } = args
  const stored = storedRow(args)
  const key = data.deletedAt ? null : keyOf(data)
  if (key === null || (stored && key === keyOf(stored))) return data
  await takeTurn(req, `document numbers ${turnOf(String(data.numberKey))}`)
  const same = await sameNumber(req, data.numberKey)
  const repeated = same.find((other) => other.id !== stored?.id && keyOf(other) === key)
  if (!repeated) return data
  return refuseField({
    collection: 'documents',
    path: 'numberText',
    label: text.admin.documents.fields.numberText,
    message: text.admin.messages.documentRepeated(String(data.numberText), String(repeated.title)),
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

/** Null when the issuer or the number is not known yet. */
function keyOf({ issuedOn, issuer, issuerText, numberText }: Partial<Row>): string | null {
  const by = idOf(issuer) ?? (typeof issuerText === 'string' ? issuerText : '')
  if (!by || typeof numberText !== 'string' || !numberText) return null
  const day = dayOf(issuedOn as string | undefined)
  return repeatedNumberKey({ issuer: by, numberText, year: day && yearOf(day) })
}
