import { createElement } from 'react'

/** The same elements as on the portal's page, as React makes them. */
export function elementOf(node, key) {
  if (typeof node === 'string') return node
  const [tag, properties, children] = node
  return createElement(tag, { key, ...properties }, ...children.map(elementOf))
}
