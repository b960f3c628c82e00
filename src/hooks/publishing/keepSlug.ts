import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '../../domain/text/vietnameseText.js'
import { text } from '../../portal/text/vi.js'
import { refuseField } from '../refuse.js'
import { publishedBefore } from './rememberPublished.js'
import { storedRow, type BeforeChange } from '../rows.js'

type SlugRules = {
  /** The field an empty slug is made from. */
  from: string
  /** Collections under the same public path: a slug must be free in all of them. */
  sharedWith?: readonly CollectionSlug[]
}

type Row = Record<string, unknown>
type Place = {
  collections: readonly CollectionSlug[]
  ownCollection: CollectionSlug
  ownId: unknown
}

/** Makes the slug, keeps it unique under its path, and remembers the one the public knew. */
export function keepSlug({ from, sharedWith = [] }: SlugRules): BeforeChange {
  return async (args) => {
    const { collection, data, req } = args
    const stored = storedRow(args)
    const place = {
      collections: [collection.slug, ...sharedWith],
      ownCollection: collection.slug,
      ownId: stored?.id,
    }
    const slug = await slugFor(req, place, { data, from, before: stored?.slug })
    const known = collection.versions?.drafts
      ? publishedBefore(req, collection.slug, stored?.id)
      : stored
    return { ...data, slug, formerSlugs: formerSlugs(data.formerSlugs, known?.slug, slug) }
  }
}

type Wanted = { data: Row; from: string; before: unknown }

async function slugFor(req: PayloadRequest, place: Place, { data, from, before }: Wanted) {
  const typed = slugOf(textOf(data.slug))
  if (typed && typed === before) return typed
  const made = typed || slugOf(textOf(data[from]))
  if (!made) return undefined // A draft without a name yet.
  const holder = await holderOf(req, place, made)
  if (!holder) return made
  if (typed) return refuseTaken(place, holder)
  return freeSlug(req, place, made)
}

async function freeSlug(req: PayloadRequest, place: Place, made: string): Promise<string> {
  for (let count = 2; ; count += 1) {
    const candidate = `${made.slice(0, 95)}-${count}`
    if (!(await holderOf(req, place, candidate))) return candidate
  }
}

/** The record that has this slug now, published or not, drafts included. */
async function holderOf(req: PayloadRequest, place: Place, slug: string): Promise<Row | null> {
  for (const collection of place.collections) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      limit: 2,
      overrideAccess: true, // A slug must be free even among records the person may not read.
      pagination: false,
      req,
      trash: true,
      where: { slug: { equals: slug } },
    })
    const other = (docs as unknown as Row[]).find(
      ({ id }) => collection !== place.ownCollection || id !== place.ownId,
    )
    if (other) return other
  }
  return null
}

function refuseTaken({ ownCollection }: Place, holder: Row): never {
  return refuseField({
    collection: ownCollection,
    path: 'slug',
    message: text.admin.messages.slugTaken(textOf(holder.title) || textOf(holder.name)),
    label: text.admin.slugs.fields.slug,
  })
}

function formerSlugs(stored: unknown, known: unknown, slug: string | undefined): string[] {
  const former = Array.isArray(stored) ? stored.map(textOf) : []
  const all = new Set([...former, textOf(known)])
  return [...all].filter((old) => old !== '' && old !== slug)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
