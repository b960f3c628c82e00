import { formatInstant, formatNumber } from '../../domain/text/vietnameseFormat.js'
import type { UnitSheetsView } from '../../queries/postings/listUnitSheets.js'
import { linesPerChannel, shortFeeText, timeLimitText } from '../pages/procedure/procedureWords.js'
import { text } from '../text/vi.js'
import type { PostingSheet } from './postingSheet.js'

const words = text.posting.collection

/** The list that hangs before the sheets of a volume. Its code opens what has changed since. */
export function coverSheetOf(
  { fieldName, sheets, total, page, pages }: UnitSheetsView,
  { first, checkUrl, printedAt }: { first: PostingSheet; checkUrl: string; printedAt: Date },
): PostingSheet {
  const { columns } = words
  const count = words.count(formatNumber(total))
  return {
    ...first,
    name: words.heading,
    code: fieldName ?? words.heading,
    meta: [
      ...(fieldName ? [words.field(fieldName)] : []),
      count,
      ...(pages > 1 ? [words.part(String(page), String(pages))] : []),
    ],
    notices: [],
    answers: [],
    parts: [
      {
        title: fieldName ? words.field(fieldName) : words.heading,
        blocks: [
          {
            kind: 'table',
            caption: words.heading,
            isNamed: true,
            columns: [
              // Wide enough for its heading, and for a code: one that is broken cannot be read out.
              { header: columns.number, share: 1.4 },
              { header: columns.name, share: 7.4 },
              { header: columns.code, share: 2.8 },
              { header: columns.timeLimit, share: 3.2 },
              { header: columns.fee, share: 3.2 },
            ],
            rows: sheets.map(({ procedure, version }, index) => [
              String(index + 1),
              version.name ?? procedure.name,
              procedure.code,
              summed(linesPerChannel(version.channels, (each) => timeLimitText(each.timeLimit))),
              summed(linesPerChannel(version.channels, shortFeeText)),
            ]),
          },
        ],
      },
    ],
    version: [count],
    printedAt: text.posting.sheet.printedAt(formatInstant(printedAt)),
    checkUrl,
  }
}

function summed(lines: readonly string[]): string {
  return lines.join('\n') || text.components.missing
}
