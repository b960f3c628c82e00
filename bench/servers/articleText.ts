import type { Payload } from 'payload'

type Node = { text?: string; children?: Node[] }

/** The length of the article that other portals were measured with. */
const WORDS = 1071

/** Paragraphs of the demo's own articles, as varied as real news: repeated text would be unfairly easy to compress. */
export async function articleParagraphs(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    select: { body: true },
    sort: 'slug',
    depth: 0,
    limit: 0,
    overrideAccess: true, // The bench reads as the system does.
  })
  const blocks = docs.flatMap(({ body }) => (body?.root.children ?? []) as Node[])
  const paragraphs = firstWords(blocks.map(textOf).filter(Boolean), WORDS)
  const words = paragraphs.join(' ').split(' ').length
  if (words < WORDS) throw new Error(`The articles of the demo have ${words} words only`)
  return paragraphs
}

function textOf({ text = '', children = [] }: Node): string {
  return `${text}${children.map(textOf).join(' ')}`.replace(/\s+/g, ' ').trim()
}

function firstWords(paragraphs: readonly string[], most: number): string[] {
  let left = most
  return paragraphs.flatMap((paragraph) => {
    const words = paragraph.split(' ').slice(0, left)
    left -= words.length
    return words.length > 0 ? [words.join(' ')] : []
  })
}
