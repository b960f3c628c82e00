/** The words of folded texts, each once. */
export function distinctWords(...texts: readonly string[]): string[] {
  const words = new Set(texts.join(' ').split(' '))
  words.delete('')
  return [...words]
}
