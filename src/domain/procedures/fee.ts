import type { Currency, FeeKind } from '../options.js'
import { parseSheetNumber } from './sheetNumber.js'
import { foldText, tidyText } from '../text/vietnameseText.js'

/**
 * One fee. `amount` is in whole units of the currency, 0 for free, null when the source names no sum;
 * `text` holds the words beside the sum (condition, legal base), null when there are none.
 */
export interface Fee {
  kind: FeeKind
  amount: number | null
  currency: Currency | null
  text: string | null
}

/** The fees of one channel, the words they were read from, and the files the source attached. */
export interface FeeStatement {
  fees: readonly Fee[]
  feeText: string | null
  attachments: readonly string[]
}

/** A longer entry is a text, not a sum, and is not searched for one. */
const MAX_LENGTH = 5000
const LABEL = /^(lệ phí|phí|khác)\s*:\s*/iu
const ATTACHMENT = /^file đính kèm\s*:\s*/iu
const SUM =
  /^(?<amount>.*?)\s*(?:(?<currency>đồng|vnđ|vnd|usd)\s*(?:\/\s*(?<each>[\p{L}\s/]+?))?)?\s*(?:\((?<note>.*)\))?\s*$/isu

/** 'Không Đồng' is free; so is 'o Đồng', a letter typed for the digit (the sheet's other rows say 0). */
const FREE_WORDS: readonly string[] = [
  'khong', 'khong co', 'khong thu', 'khong thu phi', 'khong thu le phi',
  'mien', 'mien phi', 'mien le phi', 'mien thu', 'o',
] // prettier-ignore

/**
 * The fees in a cell of the sheet: 'Phí : 2.000.000 Đồng (…)', 'Lệ phí : 03 USD/người (…)', one a line.
 * An empty cell gives no fees, which is not "free": nothing was stated.
 */
export function parseFees(cell: string | null | undefined): FeeStatement {
  const text = tidyText(cell ?? '')
  const lines = text.split('\n').filter((line) => line !== '')
  const attachments = lines.filter((line) => ATTACHMENT.test(line))
  const entries = entriesOf(lines.filter((line) => !ATTACHMENT.test(line)))
  return {
    fees: entries.map(parseFee),
    feeText: entries.length > 0 ? entries.join('\n') : null,
    attachments: attachments.map((line) => line.replace(ATTACHMENT, '')),
  }
}

/** A line without a label goes on with the entry before it. */
function entriesOf(lines: readonly string[]): readonly string[] {
  const entries: string[] = []
  for (const line of lines) {
    const isNew = LABEL.test(line) || entries.length === 0
    if (isNew) entries.push(line)
    else entries[entries.length - 1] += ` ${line}`
  }
  return entries
}

function parseFee(entry: string): Fee {
  const label = LABEL.exec(entry)
  const kind = feeKindOf(label?.[1])
  const words = entry.slice(label?.[0].length ?? 0)
  const parts = words.length > MAX_LENGTH ? undefined : SUM.exec(words)?.groups
  if (!parts) return { kind, amount: null, currency: null, text: words }
  return { kind, ...sumOf(parts, words) }
}

/** Words that are no sum stay beside their note; of a sum only the note is left to say. */
function sumOf(
  parts: Readonly<Record<string, string | undefined>>,
  entry: string,
): Omit<Fee, 'kind'> {
  const words = parts['amount']?.trim() ?? ''
  const { each } = parts
  const note = parts['note']?.trim() || null
  const amount = FREE_WORDS.includes(foldText(words)) ? 0 : parseSheetNumber(words)
  if (amount !== null) {
    return { amount, currency: currencyOf(parts['currency']), text: withEach(note, each) }
  }
  if (each) return { amount: null, currency: null, text: entry }
  const said = note ? `${words} (${note})` : words
  return { amount: null, currency: null, text: (words ? said : note) || null }
}

/** 'mỗi bản' of '8.000 Đồng/bản', before what else is said of it. */
function withEach(note: string | null, each: string | undefined): string | null {
  if (!each) return note
  return note ? `mỗi ${each}; ${note}` : `mỗi ${each}`
}

function feeKindOf(label: string | undefined): FeeKind {
  const folded = foldText(label ?? '')
  if (folded === 'phi') return 'phi'
  return folded === 'le phi' ? 'le-phi' : 'other'
}

function currencyOf(word: string | undefined): Currency {
  return word?.toUpperCase() === 'USD' ? 'USD' : 'VND'
}
