import { postingSheetPdf } from '../portal/postingSheet/pdf/postingSheetPdf.js'
import { planAnnex } from './planAnnex.js'
import { reminderLetter } from './reminderLetter.js'

/** Every paper that is written whole, each from plain values: the thread that writes them gets a copy. */
export const paperKinds = { planAnnex, postingSheetPdf, reminderLetter }

export type PaperKinds = typeof paperKinds
export type PaperKind = keyof PaperKinds
