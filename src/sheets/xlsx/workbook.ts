import { text } from '../../portal/text/vi.js'
import { TableRefused } from '../tableRefused.js'
import type { Archive } from './archive.js'
import { parseWhole } from './parseXml.js'

/**
 * What is needed to read the first visible sheet: its name and where it lies, which styles show a number
 * as a day, and the names of the visible sheets after it, which are not read.
 */
export type Workbook = {
  sheetName: string
  unreadSheets: readonly string[]
  sheetPart: string
  startsIn1904: boolean
  dayStyles: ReadonlySet<number>
}

/** Number formats that every workbook knows without naming them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DAYS = [14, 15, 16, 17, 22]

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const visible: { name: string; relation: string | undefined }[] = []
  let startsIn1904 = false
  await parseWhole(archive.read('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') startsIn1904 = isTrue(attributes['date1904'])
      if (name !== 'sheet' || isHidden(attributes)) return
      visible.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] })
    },
  })
  const [first, ...others] = visible
  const sheetPart = first?.relation ? await partOf(archive, first.relation) : undefined
  if (!first || !sheetPart) throw new TableRefused(text.sheets.refused.broken)
  return {
    sheetName: first.name,
    unreadSheets: others.map(({ name }) => name),
    sheetPart,
    startsIn1904,
    dayStyles: await readDayStyles(archive),
  }
}

async function partOf(archive: Archive, relation: string): Promise<string | undefined> {
  let target: string | undefined
  await parseWhole(archive.read('xl/_rels/workbook.xml.rels'), {
    open(_name, attributes) {
      if (attributes['Id'] === relation) target = attributes['Target']
    },
  })
  return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`
}

async function readDayStyles(archive: Archive): Promise<Set<number>> {
  const dayFormats = new Set(BUILT_IN_DAYS)
  const styles = new Set<number>()
  if (!archive.has('xl/styles.xml')) return styles
  let isCellFormat = false
  let index = 0
  await parseWhole(archive.read('xl/styles.xml'), {
    open(name, attributes) {
      if (name === 'numFmt' && showsDay(attributes['formatCode'] ?? '')) {
        dayFormats.add(Number(attributes['numFmtId']))
      }
      if (name === 'cellXfs') isCellFormat = true
      if (name !== 'xf' || !isCellFormat) return
      if (dayFormats.has(Number(attributes['numFmtId']))) styles.add(index)
      index += 1
    },
    close(name) {
      if (name === 'cellXfs') isCellFormat = false
    },
  })
  return styles
}

/** A format with a day or a year outside quoted words and [colours]: 'dd/mm/yyyy', '[$-42A]d mmmm'. */
function showsDay(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}

function isHidden(attributes: Record<string, string>): boolean {
  return attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden'
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
