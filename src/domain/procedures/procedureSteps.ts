import { tidyText } from '../text/vietnameseText.js'

/** One step; `order` is the number the source gives it, null for words that stand outside the steps. */
export interface ProcedureStep {
  order: number | null
  actor: string | null
  text: string
}

interface StepMark {
  order: number
  at: number
  textAt: number
}

/** "Bước 2:", "Bước 2.", "BƯỚC 2 Nộp"; not "Bước 2 xét duyệt" inside a sentence, not "Bước 2.1". */
const MARK = /(?<!\p{L})(?:Bước|BƯỚC)\s*(\d{1,2})(?![\d]|\.\d)\s*(?:[.:)–-]+|(?=\s\p{Lu}))/gu
/** Before a step that is referred to, not begun: "thực hiện tại Bước 2." */
const REFERENCE = /(?:tại|ở|của|từ|đến|theo|sau|trước)\s$/iu
const REFERENCE_LENGTH = 8
/** The sentence that opens another case at the end of a step: "3. Đối với trường hợp …". */
const CASE_OPENING = /(?<=[.;]\s+)(?:\d+[.)]\s+)?(?:Đối với|Trường hợp|Tại)[^.;]*$/u
const EDGE_BULLETS = /^[\s*+–-]+(?=\s|$)|[\s*+–-]+$/g

/**
 * The steps of "trình tự thực hiện", split where "Bước n" begins one. Numbers may start again for
 * another case, whose opening words become an entry of their own. No word is lost: a text without
 * steps is one entry without a number. The sheet names no actor, so `actor` is null.
 */
export function splitSteps(source: string): readonly ProcedureStep[] {
  const text = tidyText(source)
  const marks = marksOf(text)
  const intro = entry(null, text.slice(0, marks[0]?.at ?? text.length))
  const steps = marks.flatMap((mark, index) => {
    const next = marks[index + 1]
    const words = text.slice(mark.textAt, next?.at ?? text.length)
    const opening = next && next.order <= mark.order ? CASE_OPENING.exec(words.trimEnd()) : null
    const end = opening ? opening.index : words.length
    return [entry(mark.order, words.slice(0, end)), entry(null, words.slice(end))]
  })
  return [intro, ...steps].filter(({ order, text: words }) => order !== null || words !== '')
}

/** Only a number that continues the count or starts it again begins a step. */
function marksOf(text: string): readonly StepMark[] {
  const marks: StepMark[] = []
  for (const match of text.matchAll(MARK)) {
    const order = Number(match[1])
    const last = marks.at(-1)?.order
    const continues = last === undefined || order === last + 1 || order === 1
    const before = text.slice(Math.max(0, match.index - REFERENCE_LENGTH), match.index)
    if (continues && !REFERENCE.test(before)) {
      marks.push({ order, at: match.index, textAt: match.index + match[0].length })
    }
  }
  return marks
}

function entry(order: number | null, words: string): ProcedureStep {
  return { order, actor: null, text: words.trim().replace(EDGE_BULLETS, '').trim() }
}
