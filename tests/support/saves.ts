import type { CollectionSlug, Payload } from 'payload'

type Values = Record<string, unknown>

/** Saves with server rights, which hooks and field checks hold for too. */
export async function update(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  data: Values,
  more: Values = {},
): Promise<Values> {
  const saved: unknown = await payload.update({
    collection,
    id,
    data: data,
    depth: 0,
    overrideAccess: true,
    ...more,
  })
  return saved as Values
}

/** The messages at the fields of a save that was refused; empty when it went through. */
export async function issuesOf(save: Promise<unknown>): Promise<Record<string, string>> {
  const error = await save.then(
    () => null,
    (cause: Error) => cause,
  )
  if (error === null) return {}
  const { data } = error as Error & {
    data?: { errors?: { path: string; message: string }[] } | null
  }
  if (!data?.errors) throw error
  return Object.fromEntries(data.errors.map(({ path, message }) => [path, message]))
}
