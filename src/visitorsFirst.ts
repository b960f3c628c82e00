import { ownTurn } from './ownTurn.js'

/** Milliseconds. Even where one visitor follows the other, such work goes on. */
const LONGEST_WAIT = 20

let visitors = 0
let ended: Promise<void> | null = null
let end: () => void = () => undefined

/** Makes what a visitor waits for; work that nobody waits for pauses meanwhile. */
export async function whileVisitorWaits<Made>(make: () => Promise<Made>): Promise<Made> {
  visitors += 1
  try {
    return await make()
  } finally {
    visitors -= 1
    if (visitors === 0) end()
  }
}

/**
 * A turn for a piece of work that nobody waits for. A page is made in several turns, a search in a dozen: if each
 * of them waited for a piece, it would take many times as long. So what visitors wait for is made first.
 */
export async function turnAfterVisitors(): Promise<void> {
  if (visitors > 0) await (ended ??= visitorsEnd())
  await ownTurn()
}

function visitorsEnd(): Promise<void> {
  return new Promise((resolve) => {
    end = () => {
      clearTimeout(timer)
      ended = null
      end = () => undefined
      resolve()
    }
    const timer = setTimeout(() => end(), LONGEST_WAIT)
  })
}
