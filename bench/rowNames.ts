/** Every row in the order of the table; each is the file of that name in `rows/`. */
export const rowNames = [
  'cached',
  'compressed',
  'uncached',
  'coldPage',
  'visible',
  'weight',
  'paint',
  'writes',
  'memory',
  'start',
] as const

export type RowName = (typeof rowNames)[number]
