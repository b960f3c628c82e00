import { text } from '../portal/text/vi.js'
import { refuseField } from './refuse.js'
import type { BeforeChange } from './rows.js'

type Coded = { code?: string | null }

/** A code within one list is what assignments point at, so it must be there only once. */
export function refuseRepeatedCodes(list: string): BeforeChange {
  return ({ collection, data }) => {
    const codes = ((data[list] ?? []) as Coded[]).map(({ code }) => code)
    const repeated = codes.findIndex((code, index) => code && codes.indexOf(code) < index)
    if (repeated === -1) return data
    return refuseField({
      collection: collection.slug,
      path: `${list}.${repeated}.code`,
      message: text.admin.messages.codeRepeated(String(codes[repeated])),
    })
  }
}
