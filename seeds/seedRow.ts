import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import type { Reference } from './reference.js'

/** A record as seed data writes it: the collection's own fields, other records as references. */
export type SeedRow<Slug extends CollectionSlug> = Seeded<DataFromCollectionSlug<Slug>>

type Seeded<Value> = Value extends readonly (infer Item)[]
  ? readonly Seeded<Item>[]
  : Value extends object
    ? { readonly [Field in keyof Value]?: Seeded<Value[Field]> | undefined }
    : Value extends string
      ? Value | Reference
      : Value
