import sax, { type Tag } from 'sax'

import { text } from '../../portal/text/vi.js'
import { LIMITS } from '../limits.js'
import { TableRefused } from '../tableRefused.js'

export type XmlHandlers = {
  open?: (name: string, attributes: Tag['attributes']) => void
  close?: (name: string) => void
  text?: (words: string) => void
}

/**
 * Feeds XML to handlers piece by piece, and pauses after each piece, so that a reader may hand out
 * what it has before more is parsed. Element names come without their prefix. Document types, the
 * home of entity bombs, are refused, and so is a depth that would fill the memory.
 */
export async function* parseXml(
  pieces: AsyncIterable<string>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = sax.parser(true, { position: false })
  let failure: Error | undefined
  const fail = (cause: Error) => (failure ??= cause)
  parser.onerror = fail
  parser.ondoctype = () => void fail(new Error('A document type in a workbook'))
  let depth = 0
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > LIMITS.xmlDepth) throw broken(new Error('Too deep'))
    handlers.open?.(localName(name), attributes)
  }
  parser.onclosetag = (name) => {
    depth -= 1
    handlers.close?.(localName(name))
  }
  parser.ontext = (words) => handlers.text?.(words)
  parser.oncdata = (words) => handlers.text?.(words)
  for await (const piece of pieces) {
    parser.write(piece)
    if (failure) throw broken(failure)
    yield
  }
  parser.close()
  if (failure) throw broken(failure)
}

/** Parses a small part to its end. */
export async function parseWhole(pieces: AsyncIterable<string>, handlers: XmlHandlers) {
  for await (const _piece of parseXml(pieces, handlers)) void 0
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function broken(cause: Error): TableRefused {
  return cause instanceof TableRefused
    ? cause
    : new TableRefused(text.sheets.refused.broken, {}, { cause })
}
