/** Longest wait for a turn, in milliseconds. Longer means that a write waits for its own transaction. */
const LONGEST_WAIT = 20_000

export type WriteLock = { acquire(): Promise<() => void> }

/** A queue in which one holder at a time may write; `acquire` resolves to the function that gives the turn back (calling it twice is harmless). */
export function writeLock(longestWait = LONGEST_WAIT): WriteLock {
  const waiting: (() => void)[] = []
  let isHeld = false

  const giveBack = () => {
    const next = waiting.shift()
    if (next) next()
    else isHeld = false
  }
  const turn = () => {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      giveBack()
    }
  }

  return {
    acquire() {
      if (!isHeld) {
        isHeld = true
        return Promise.resolve(turn())
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(start), 1)
          reject(
            new Error(
              'A write waited too long for its turn: a hook writes without passing req, outside its own transaction',
            ),
          )
        }, longestWait)
        const start = () => {
          clearTimeout(timer)
          resolve(turn())
        }
        waiting.push(start)
      })
    },
  }
}
