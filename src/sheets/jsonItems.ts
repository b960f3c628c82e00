import { text } from '../portal/text/vi.js'
import { LIMITS } from './limits.js'
import { TableRefused } from './tableRefused.js'
import { textPieces, type ReadOptions } from './textPieces.js'

const { brokenJson, longItem, noList } = text.sheets.refused

/**
 * The items of a JSON list one after another, however long the list is; only the text of one item is
 * in memory. A single object counts as a list of one.
 *
 * @throws TableRefused when it is no list, or an item is broken or too long; earlier items were given out
 */
export async function* jsonItems(
  file: string,
  { onProgress }: ReadOptions = {},
): AsyncGenerator<{ item: number; value: unknown }> {
  const splitter = createSplitter()
  let item = 0
  for await (const piece of textPieces(file, onProgress)) {
    for (const words of splitter.push(piece)) yield { item: ++item, value: parsed(words, item) }
    if (splitter.pending() > LIMITS.itemCharacters) throw new TableRefused(longItem(item + 1))
  }
  if (!splitter.isComplete()) throw new TableRefused(brokenJson(item + 1))
  if (item === 0) throw new TableRefused(text.sheets.refused.empty)
}

function parsed(words: string, item: number): unknown {
  try {
    return JSON.parse(words)
  } catch (cause) {
    throw new TableRefused(brokenJson(item), {}, { cause })
  }
}

type Splitter = {
  /** The texts of the items that end in this piece. */
  push(piece: string): string[]
  /** Characters of the item that has begun and not ended. */
  pending(): number
  isComplete(): boolean
}

type State = 'after' | 'before' | 'between' | 'in-item' | 'in-text'

/** Looks only at brackets, texts and commas; whether an item is right shows when it is parsed. */
function createSplitter(): Splitter {
  let state: State = 'before'
  let rest = ''
  let at = 0
  let begin = -1
  let depth = 0
  let isSingle = false

  const beginItem = (sign: string) => {
    begin = at
    depth = isOpening(sign) ? 1 : 0
    state = sign === '"' ? 'in-text' : 'in-item'
    return null
  }
  const endItem = (until: number, next: State) => {
    const words = rest.slice(begin, until)
    begin = -1
    state = next
    return words
  }

  /** What each sign means where it stands; gives the text of the item that it ends. */
  const steps: Record<State, (sign: string) => string | null> = {
    before(sign) {
      if (isSpace(sign)) return null
      if (sign === '{') isSingle = true
      if (isSingle) return beginItem(sign)
      if (sign !== '[') throw new TableRefused(noList)
      state = 'between'
      return null
    },
    between(sign) {
      if (sign === ']') state = 'after'
      return sign === ']' || sign === ',' || isSpace(sign) ? null : beginItem(sign)
    },
    'in-item'(sign) {
      if (sign === '"') state = 'in-text'
      if (isOpening(sign)) depth += 1
      if (depth === 0)
        return endsBare(sign) ? endItem(at, sign === ']' ? 'after' : 'between') : null
      if (isClosing(sign)) depth -= 1
      return depth === 0 ? endItem(at + 1, isSingle ? 'after' : 'between') : null
    },
    'in-text'(sign) {
      if (sign === '\\') at += 1
      else if (sign === '"') state = 'in-item'
      return null
    },
    after(sign) {
      if (!isSpace(sign)) throw new TableRefused(noList)
      return null
    },
  }

  return {
    push(piece) {
      const found: string[] = []
      rest += piece
      for (; at < rest.length; at += 1) {
        const words = steps[state](rest[at] ?? '')
        if (words !== null) found.push(words)
      }
      const kept = begin === -1 ? rest.length : begin
      rest = rest.slice(kept)
      at -= kept
      if (begin !== -1) begin = 0
      return found
    },
    pending: () => (begin === -1 ? 0 : rest.length),
    isComplete: () => state === 'after',
  }
}

/** A number or word has no sign of its own at its end. */
function endsBare(sign: string): boolean {
  return sign === ',' || sign === ']'
}

function isOpening(sign: string): boolean {
  return sign === '{' || sign === '['
}

function isClosing(sign: string): boolean {
  return sign === '}' || sign === ']'
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t' || sign === '\uFEFF'
}
