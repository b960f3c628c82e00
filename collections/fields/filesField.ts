import type { UploadField } from 'payload'

/** Files from the library, any number. */
export function filesField(name: string): UploadField {
  return { name, type: 'upload', relationTo: 'media', hasMany: true }
}
