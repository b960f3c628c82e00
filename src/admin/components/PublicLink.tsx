import type { CollectionSlug, ServerProps, Where } from 'payload'

import { recordHref } from '../../portal/recordHref.js'
import { panel } from '../../portal/text/vi/panel.js'
import { publicReader } from '../../queries/reading/reader.js'

const { label, opens } = panel.publicLink

type Props = ServerProps & { collectionSlug?: CollectionSlug; collection?: CollectionSlug }

/** From a record to the page the public sees now; absent while there is none. */
export async function PublicLink({ id, payload, collection }: Props) {
  if (id === undefined || !collection) return null
  const where: Where = { id: { equals: id } }
  const record = await publicReader(payload).findOne(collection, where)
  const path = record && recordHref(collection, record)
  if (!path) return null
  return (
    <a className="public-link" href={path} target="_blank" rel="noreferrer">
      {label} <span className="visually-hidden">{opens}</span>
    </a>
  )
}
