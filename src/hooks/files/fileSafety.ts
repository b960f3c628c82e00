/** What may be uploaded: by extension, the type it is served as and the bytes it starts with. */
const kinds = {
  jpg: { type: 'image/jpeg', starts: [[0xff, 0xd8, 0xff]] },
  jpeg: { type: 'image/jpeg', starts: [[0xff, 0xd8, 0xff]] },
  png: { type: 'image/png', starts: [[0x89, 0x50, 0x4e, 0x47]] },
  gif: { type: 'image/gif', starts: [[0x47, 0x49, 0x46, 0x38]] },
  webp: { type: 'image/webp', starts: [[0x52, 0x49, 0x46, 0x46]] },
  pdf: { type: 'application/pdf', starts: [[0x25, 0x50, 0x44, 0x46]] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    starts: [[0x50, 0x4b, 0x03, 0x04]],
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    starts: [[0x50, 0x4b, 0x03, 0x04]],
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', starts: [[0x50, 0x4b, 0x03, 0x04]] },
} as const

type Kind = (typeof kinds)[keyof typeof kinds]

export const acceptedTypes: readonly string[] = [
  ...new Set(Object.values(kinds).map(({ type }) => type)),
]

/** The kind a file name promises, or null when files of that name are not accepted. */
export function kindOfName(name: string): Kind | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(kinds, extension) ? kinds[extension as keyof typeof kinds] : null
}

export function hasContentOf(kind: Kind, content: Uint8Array): boolean {
  return kind.starts.some((start) => start.every((byte, index) => content[index] === byte))
}
