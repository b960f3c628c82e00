/** A run of words that stayed, went or came. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Past this many changed words two texts are different texts, and a word for word account helps nobody. */
const MOST_CHANGES = 400

/**
 * What changed between two texts, word by word, as few words as can be (Myers, "An O(ND) Difference
 * Algorithm", 1986). The pieces that stayed or went give the first text, those that stayed or came
 * the second, but for white space. Texts without much in common are one piece each.
 */
export function diffWords(before: string, after: string): readonly TextPiece[] {
  const [left, right] = [wordsOf(before), wordsOf(after)]
  const start = commonLength(left, right)
  const end = commonLength(left.slice(start).toReversed(), right.slice(start).toReversed())
  const [leftMiddle, rightMiddle] = [middle(left, start, end), middle(right, start, end)]
  return joined([
    ...right.slice(0, start).map((word, index) => sameWord(left[index], word)),
    ...(shortestEdit(leftMiddle, rightMiddle) ?? [
      ...pieces('removed', leftMiddle),
      ...pieces('added', rightMiddle),
    ]),
    ...pieces('same', right.slice(right.length - end)),
  ])
}

/** A word without the stop or comma behind it, or those by themselves; each with the white space after it. */
const WORD = /\S+?(?=[.,;:!?)]*(?:\s|$))\s*|[.,;:!?)]+\s*/g

/** With their white space, so that lines stay lines. */
function wordsOf(text: string): readonly string[] {
  return text.trim().match(WORD) ?? []
}

function commonLength(left: readonly string[], right: readonly string[]): number {
  const most = Math.min(left.length, right.length)
  let length = 0
  while (length < most && isSameWord(left[length], right[length])) length += 1
  return length
}

function middle(words: readonly string[], start: number, end: number): readonly string[] {
  return words.slice(start, words.length - end)
}

/** Of a word at the end of one text only the other knows the space after it. */
function sameWord(left = '', right = ''): TextPiece {
  return {
    kind: 'same',
    text: /\s$/.test(right) ? right : left.length > right.length ? left : right,
  }
}

function isSameWord(left: string | undefined, right: string | undefined): boolean {
  return left?.trimEnd() === right?.trimEnd()
}

/** For each number of changes the furthest place reached on every diagonal; null when there are too many. */
function shortestEdit(
  left: readonly string[],
  right: readonly string[],
): readonly TextPiece[] | null {
  const reached: ReadonlyMap<number, number>[] = []
  let furthest = new Map([[1, 0]])
  for (let changes = 0; changes <= MOST_CHANGES; changes += 1) {
    reached.push(furthest)
    const next = new Map(furthest)
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let at = stepFrom(furthest, diagonal, changes).at
      while (at < left.length && isSameWord(left[at], right[at - diagonal])) at += 1
      next.set(diagonal, at)
      if (at >= left.length && at - diagonal >= right.length) {
        return pathBack({ left, right, reached })
      }
    }
    furthest = next
  }
  return null
}

/** The better of taking a word away and putting one in, on the way to a diagonal. */
function stepFrom(furthest: ReadonlyMap<number, number>, diagonal: number, changes: number) {
  const lower = furthest.get(diagonal - 1) ?? -1
  const upper = furthest.get(diagonal + 1) ?? -1
  const isAdding = diagonal === -changes || (diagonal !== changes && lower < upper)
  return isAdding ? { isAdding, at: upper } : { isAdding, at: lower + 1 }
}

type Search = {
  left: readonly string[]
  right: readonly string[]
  reached: readonly ReadonlyMap<number, number>[]
}

function pathBack({ left, right, reached }: Search): readonly TextPiece[] {
  const backwards: TextPiece[] = []
  let [at, other] = [left.length, right.length]
  for (let changes = reached.length - 1; changes >= 0; changes -= 1) {
    const { isAdding, at: begin } = stepFrom(reached[changes] ?? new Map(), at - other, changes)
    const beginOther = begin - (at - other)
    while (at > begin && other > beginOther) {
      at -= 1
      other -= 1
      backwards.push(sameWord(left[at], right[other]))
    }
    if (changes === 0) break
    if (isAdding) backwards.push({ kind: 'added', text: right[(other -= 1)] ?? '' })
    else backwards.push({ kind: 'removed', text: left[(at -= 1)] ?? '' })
  }
  return backwards.toReversed()
}

function pieces(kind: TextPiece['kind'], words: readonly string[]): readonly TextPiece[] {
  return words.map((text) => ({ kind, text }))
}

/** Neighbours of one kind become one piece; between two changes the removed words stand first. */
function joined(each: readonly TextPiece[]): readonly TextPiece[] {
  const out: TextPiece[] = []
  let run = { removed: '', added: '' }
  const flush = () => {
    if (run.removed) out.push({ kind: 'removed', text: run.removed })
    if (run.added) out.push({ kind: 'added', text: run.added })
    run = { removed: '', added: '' }
  }
  for (const { kind, text } of each) {
    if (kind !== 'same') {
      run[kind] += text
      continue
    }
    flush()
    const last = out.at(-1)
    if (last?.kind === 'same') last.text += text
    else out.push({ kind, text })
  }
  flush()
  return out
}

/** So many words of an unchanged run are kept beside a change; a run not much longer is kept whole. */
const CONTEXT = 12

/** The pieces with long unchanged runs cut to the words beside a change; "…" stands for what was left out. */
export function abridged(each: readonly TextPiece[]): readonly TextPiece[] {
  return each.map((piece, index) => {
    if (piece.kind !== 'same') return piece
    const words = wordsOf(piece.text)
    const [isFirst, isLast] = [index === 0, index === each.length - 1]
    const [head, tail] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT]
    if (words.length <= head + tail + CONTEXT) return piece
    const [start, end] = [words.slice(0, head), words.slice(words.length - tail)]
    return { kind: 'same', text: [...start, '… ', ...end].join('') }
  })
}
