import type { CollectionBeforeValidateHook } from 'payload'

import { storedText } from '../domain/text/vietnameseText.js'

/**
 * Input may come decomposed (macOS, old Word files); equal words must be equal bytes to be found. Pasted
 * control characters would make the files that are exported unreadable.
 */
export const normaliseText: CollectionBeforeValidateHook = ({ data }) =>
  data === undefined ? data : (normalised(data) as typeof data)

function normalised(value: unknown): unknown {
  if (typeof value === 'string') return storedText(value)
  if (Array.isArray(value)) return value.map(normalised)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isSecret(key) ? inner : normalised(inner)]),
  )
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

/** A password is compared as it was typed. */
function isSecret(key: string): boolean {
  return key === 'password'
}
