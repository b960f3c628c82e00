import type { CollectionSlug, DataFromCollectionSlug } from 'payload'

import type { Reference } from './reference.js'

/** A record as seed data writes it: the collection's own fields, other records as references. */
export type SeedRow<Slug extends CollectionSlug> = Plain<DataFromCollectionSlug<Slug>>

/** The record that a relation field may hold; never for every other field. */
type Related<Value> = Extract<Value, { id: string; createdAt: string }>

type Seeded<Value> = unknown extends Value // A node of rich text.
  ? Value
  : [Related<Value>] extends [never]
    ? Plain<Value>
    : Reference

type Plain<Value> = Value extends readonly (infer Item)[]
  ? readonly Seeded<Item>[]
  : Value extends object
    ? { readonly [Field in keyof Value]?: Seeded<Value[Field]> | undefined }
    : Value
