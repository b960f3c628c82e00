/** Every kind of record that has a page of its own, by the field that is the last part of its address (DESIGN §6). */
export const publicKeys = {
  procedures: 'nationalCode',
  directives: 'slug',
  documents: 'slug',
  plans: 'slug',
  assignments: 'code',
  movements: 'slug',
  'innovation-models': 'slug',
  inspections: 'slug',
  units: 'slug',
  articles: 'slug',
  pages: 'slug',
} as const

export type PublicKind = keyof typeof publicKeys

export const publicKinds = Object.keys(publicKeys) as PublicKind[]

/** Whether records of a collection have pages of their own. */
export function isPublicKind(collection: string): collection is PublicKind {
  return Object.hasOwn(publicKeys, collection)
}
