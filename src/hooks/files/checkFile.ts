import { readFile } from 'node:fs/promises'

import type { CollectionBeforeOperationHook } from 'payload'

import { text } from '../../portal/text/vi.js'
import { hasContentOf, kindOfName } from './fileSafety.js'
import { refuseField } from '../refuse.js'

/** A file must be of an accepted kind by its name, by the type the browser sent, and by its content. */
export const checkFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { mimetype, name } = req.file
  const kind = kindOfName(name)
  if (!kind || mimetype !== kind.type) return refuseFile(text.admin.messages.fileType)
  if (!hasContentOf(kind, await contentOf(req.file))) {
    return refuseFile(text.admin.messages.fileContent)
  }
  return args
}

type UploadedFile = { data: Uint8Array; tempFilePath?: string | undefined }

async function contentOf({ data, tempFilePath }: UploadedFile): Promise<Uint8Array> {
  return tempFilePath ? readFile(tempFilePath) : data
}

function refuseFile(message: string): never {
  return refuseField({ collection: 'media', path: 'file', message })
}
