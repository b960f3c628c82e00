/**
 * One question after another. Where the engine works in this thread, questions that are answered beside
 * each other take from each other what they need, and who needs most waits for all others. Who asks what
 * waits for its turn already waits with it: nothing is read before.
 */
export function oneAfterAnother<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const waiting = new Map<string, Promise<Answer>>()
  let last: Promise<unknown> = Promise.resolve()
  return (question) => {
    const key = JSON.stringify(question)
    const known = waiting.get(key)
    if (known) return known
    const own = last.then(() => {
      waiting.delete(key)
      return answer(question)
    })
    waiting.set(key, own)
    last = own.catch(() => undefined)
    return own
  }
}
