import type { CollectionConfig, Field } from 'payload'

import {
  canCreateMedia,
  canDeleteMedia,
  canReadMedia,
  canUpdateMedia,
} from '../src/access/media.js'
import { nobody, staff } from '../src/access/roles.js'
import { env } from '../src/env.js'
import { checkFile } from '../src/hooks/files/checkFile.js'
import { normaliseText } from '../src/hooks/normaliseText.js'
import { recordChange, recordDeletion } from '../src/hooks/changeLog/recordChange.js'
import { stampCreator } from '../src/hooks/stampCreator.js'
import { acceptedTypes } from '../src/hooks/files/fileSafety.js'
import { text } from '../src/portal/text/vi.js'
import { createdByField } from './fields/createdByField.js'
import { labelsOf, placeIn } from './fields/labelsOf.js'
import { withWords } from './fields/withWords.js'

const words = text.admin.media
const log = { titleField: 'alt', isPublic: () => false }
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

/** Which public records show the file, kept by hooks of those records. */
function shownFields(): Field[] {
  const kept = { create: nobody, update: nobody, read: nobody }
  return [
    { name: 'shownIn', type: 'text', hasMany: true, access: kept, admin: hidden },
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { create: nobody, update: nobody, read: staff },
      admin: { position: 'sidebar', readOnly: true },
    },
  ]
}

export const Media: CollectionConfig = {
  slug: 'media',
  labels: labelsOf(words),
  admin: {
    ...placeIn('communication', words),
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'mimeType', 'shown', 'internal', 'createdBy', 'updatedAt'],
    listSearchableFields: ['alt', 'filename', 'caption'],
  },
  upload: {
    staticDir: env().mediaDir,
    mimeTypes: [...acceptedTypes],
    pasteURL: false, // The server fetches nothing for anybody.
    adminThumbnail: 'small',
    imageSizes: [
      { name: 'small', width: 320, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 640, formatOptions: { format: 'webp' } },
      { name: 'large', width: 1280, formatOptions: { format: 'webp' } },
    ],
  },
  access: {
    create: canCreateMedia,
    read: canReadMedia,
    update: canUpdateMedia,
    delete: canDeleteMedia,
  },
  hooks: {
    beforeOperation: [checkFile],
    beforeValidate: [normaliseText],
    beforeChange: [stampCreator],
    afterChange: [recordChange(log)],
    afterDelete: [recordDeletion(log)],
  },
  fields: withWords(words, [
    { name: 'alt', type: 'text', required: true, maxLength: 300 },
    { name: 'caption', type: 'text', maxLength: 500 },
    {
      name: 'internal',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'alwaysPublic',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', condition: ({ internal }) => !internal },
    },
    ...shownFields(),
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      access: { create: nobody, update: nobody, read: staff },
      admin: { position: 'sidebar', readOnly: true },
    },
    createdByField(),
  ]),
}
