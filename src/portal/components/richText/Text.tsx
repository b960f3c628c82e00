import type { ReactNode } from 'react'

import type { LexicalNode } from './lexicalNode.js'

/** Bits of Lexical's `format`, from the innermost element outwards. */
const formats = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
] as const

export function Text({ node }: { node: LexicalNode }) {
  const words = typeof node.text === 'string' ? node.text : ''
  const bits = typeof node.format === 'number' ? node.format : 0
  return formats.reduce<ReactNode>(
    (content, [bit, Element]) => (bits & bit ? <Element>{content}</Element> : content),
    words,
  )
}
