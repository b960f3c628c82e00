import { ownTurn } from './ownTurn.js'

/** Sorted or merged in one go: names of units in Vietnamese order take some milliseconds. */
const AT_ONCE = 1000

type Compare<Item> = (left: Item, right: Item) => number

/** As `toSorted`, for thousands of items: others get their turn in between. */
export async function sortedInTurns<Item>(
  items: readonly Item[],
  compare: Compare<Item>,
): Promise<Item[]> {
  let runs: Item[][] = []
  for (let at = 0; at < items.length; at += AT_ONCE) {
    if (at > 0) await ownTurn()
    runs.push(items.slice(at, at + AT_ONCE).sort(compare))
  }
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], compare))
    }
    runs = longer
  }
  return runs[0] ?? []
}

/** Where two are alike, the left one stays first. */
async function merged<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: Compare<Item>,
): Promise<Item[]> {
  const all: Item[] = []
  let at = 0
  for (const [place, next] of right.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) await ownTurn()
    while (at < left.length && compare(left[at] as Item, next) <= 0) all.push(left[at++] as Item)
    all.push(next)
  }
  for (; at < left.length; at += 1) all.push(left[at] as Item)
  return all
}
