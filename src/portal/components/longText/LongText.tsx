import { readableLines } from '../../../domain/text/readableText.js'
import { text as words } from '../../text/vi.js'
import { Details } from '../details/Details.js'
import { LineBreaks } from '../lineBreaks/LineBreaks.js'

/** About this much is read at once; a rest that is not worth a press is shown too. */
const SHOWN = 900
const WORTH_A_PRESS = 500

type LongTextProps = { text: string | null | undefined; isWhole?: boolean }

/**
 * An official text in paragraphs and lists. Of a very long one the rest stands behind a press, so that
 * the parts below are found; on paper, and for a reader's search in the page, it is all there.
 */
export function LongText({ text, isWhole = false }: LongTextProps) {
  if (!text?.trim()) return null
  const { shown, rest } = isWhole ? { shown: readableLines(text), rest: '' } : partsOf(text)
  return (
    <>
      <LineBreaks text={shown} />
      {rest && (
        <Details summary={words.components.longText.more(linesIn(rest))}>
          <LineBreaks text={rest} />
        </Details>
      )}
    </>
  )
}

/** Cut between lines: a cut through a list would lose its items' level. */
function partsOf(text: string): { shown: string; rest: string } {
  const lines = readableLines(text).split('\n')
  let length = 0
  const cut = lines.findIndex((line) => {
    length += line.length
    return length > SHOWN
  })
  const rest = lines.slice(cut + 1).join('\n')
  if (cut === -1 || rest.length < WORTH_A_PRESS) return { shown: lines.join('\n'), rest: '' }
  return { shown: lines.slice(0, cut + 1).join('\n'), rest }
}

function linesIn(text: string): string {
  return String(text.split('\n').filter((line) => line.trim() !== '').length)
}
