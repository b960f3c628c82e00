import { diffWords, type TextPiece } from '../text/textDiff.js'
import { foldText } from '../text/vietnameseText.js'

/**
 * One line of a part of a procedure: a step, a paper, a legal base, the fee of one way to file. Lines
 * with a key are the same thing in both versions (a channel, a document number); others are matched
 * by their words.
 */
export interface ComparedLine {
  key?: string | undefined
  /** What the line is of, such as the way to file; shown, not compared. */
  label?: string | undefined
  text: string
}

export type LineChange =
  | { kind: 'same' | 'added' | 'removed'; line: ComparedLine }
  | {
      kind: 'changed'
      before: ComparedLine
      after: ComparedLine
      pieces: readonly TextPiece[]
    }

/** Lines with at least this share of their words in common are one line that was reworded (our decision). */
const ALIKE = 0.5
/** Past this many pairs lines that are not equal are not matched: the answer must come at once. */
const MOST_PAIRS = 10_000

/** What became of the lines of a part: in the order of the later version, with lines that went where they stood. */
export function compareLines(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
): readonly LineChange[] {
  const matches = matchesOf(before, after)
  const taken = new Set(matches.values())
  const changes: LineChange[] = []
  let next = 0
  const flushRemoved = (until: number) => {
    for (; next < until; next += 1) {
      const line = before[next]
      if (line && !taken.has(next)) changes.push({ kind: 'removed', line })
    }
  }
  after.forEach((line, index) => {
    const from = matches.get(index)
    const earlier = from === undefined ? undefined : before[from]
    if (from !== undefined) flushRemoved(from)
    changes.push(earlier ? changeOf(earlier, line) : { kind: 'added', line })
  })
  flushRemoved(before.length)
  return changes
}

/** Whether anything came, went or was reworded. */
export function hasChanges(changes: readonly LineChange[]): boolean {
  return changes.some(({ kind }) => kind !== 'same')
}

function changeOf(before: ComparedLine, after: ComparedLine): LineChange {
  if (plain(before.text) === plain(after.text)) return { kind: 'same', line: after }
  return { kind: 'changed', before, after, pieces: diffWords(before.text, after.text) }
}

/** Index in the later version → index in the earlier one. */
function matchesOf(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>()
  const free = new Set(before.keys())
  const open = new Set(after.keys())
  const take = (later: number, earlier: number) => {
    matches.set(later, earlier)
    free.delete(earlier)
    open.delete(later)
  }
  const takeEqual = (nameOf: (line: ComparedLine | undefined) => string | undefined) => {
    for (const later of [...open]) {
      const name = nameOf(after[later])
      if (name === undefined) continue
      const earlier = [...free].find((index) => nameOf(before[index]) === name)
      if (earlier !== undefined) take(later, earlier)
    }
  }
  takeEqual((line) => line?.key)
  takeEqual((line) => (line?.key === undefined ? foldText(line?.text ?? '') : undefined))
  for (const { later, earlier } of alikePairs({ before, after, free, open })) {
    if (free.has(earlier) && open.has(later)) take(later, earlier)
  }
  return matches
}

type Unmatched = {
  before: readonly ComparedLine[]
  after: readonly ComparedLine[]
  free: ReadonlySet<number>
  open: ReadonlySet<number>
}

function alikePairs({ before, after, free, open }: Unmatched) {
  const [earlierWords, laterWords] = [wordsOf(before, free), wordsOf(after, open)]
  if (earlierWords.length * laterWords.length > MOST_PAIRS) return []
  return laterWords
    .flatMap((later) =>
      earlierWords.map((earlier) => ({
        later: later.index,
        earlier: earlier.index,
        share: sharedWords(later.words, earlier.words),
      })),
    )
    .filter(({ share }) => share >= ALIKE)
    .sort((one, other) => other.share - one.share)
}

function wordsOf(lines: readonly ComparedLine[], wanted: ReadonlySet<number>) {
  return [...wanted].flatMap((index) => {
    const line = lines[index]
    return line && line.key === undefined ? [{ index, words: wordSet(line.text) }] : []
  })
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(foldText(text).split(' '))
}

/** Twice the words in common by all words (Dice): 1 for the same words, 0 for none. */
function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length
  return (2 * common) / (left.size + right.size)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
