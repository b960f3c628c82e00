import { open, stat } from 'node:fs/promises'
import path from 'node:path'

import { text } from '../portal/text/vi.js'
import { LIMITS, megabytes } from './limits.js'
import { TableRefused } from './tableRefused.js'
import { encodingOf } from './textPieces.js'

export type FileKind = keyof typeof text.sheets.kinds

/** A file on disk, with the name the person knows it by (an upload has another name here). */
export type SourceFile = { path: string; name?: string | undefined }

const HEAD_BYTES = 4096
const MAGIC: readonly [FileKind, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.pdf': 'pdf',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.xlsx': 'xlsx',
  '.zip': 'zip',
}

export function nameOf({ name, path: file }: SourceFile): string {
  return name ?? path.basename(file)
}

/**
 * What a file is by its content, whatever its name says.
 *
 * @throws TableRefused when it is missing, empty, too large, locked, or not what its name says
 */
export async function recogniseFile(
  source: SourceFile,
  accepted: readonly FileKind[],
): Promise<FileKind> {
  const kind = kindOf(await headOf(source))
  if (kind === 'old') throw new TableRefused(text.sheets.refused.old)
  if (kind === 'encrypted') throw new TableRefused(text.sheets.refused.encrypted)
  const name = nameOf(source)
  const said = EXTENSIONS[path.extname(name).toLowerCase()]
  // Which kind of archive it is shows when it is opened; a text may be CSV or JSON by its first sign.
  const found = kind === 'zip' && said !== 'zip' ? 'xlsx' : kind
  if (said === 'json' && found === 'csv') throw new TableRefused(text.sheets.refused.notJson(name))
  if (said && said !== found) throw new TableRefused(text.sheets.refused.notWhatItSays(name, kind))
  if (accepted.includes(found)) return found
  throw new TableRefused(text.sheets.refused.unknownKind(wordsOf(accepted)))
}

async function headOf({ path: file, name }: SourceFile): Promise<Buffer> {
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new TableRefused(text.sheets.refused.missing(name ?? file), {}, { cause })
  })
  if (size === 0) throw new TableRefused(text.sheets.refused.empty)
  if (size > LIMITS.fileBytes) {
    throw new TableRefused(text.sheets.refused.tooLarge(megabytes(LIMITS.fileBytes)))
  }
  const handle = await open(file)
  try {
    const head = Buffer.alloc(Math.min(size, HEAD_BYTES))
    await handle.read(head, 0, head.length, 0)
    return head
  } finally {
    await handle.close()
  }
}

function kindOf(head: Buffer): FileKind {
  const known = MAGIC.find(([, bytes]) => startsWith(head, bytes))
  if (known) return known[0]
  // A locked .xlsx is wrapped into the container of the old format; its parts are named in UTF-16.
  if (startsWith(head, OLE)) {
    return head.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old'
  }
  if (!isText(head)) return 'other'
  const words = new TextDecoder(encodingOf(head), { ignoreBOM: true }).decode(head)
  if (/^[\s\uFEFF]*<(!doctype|html|head|body|table|meta)\b/i.test(words)) return 'html'
  return /^[\s\uFEFF]*[[{]/.test(words) ? 'json' : 'csv'
}

/** Only UTF-16 text has zero bytes, and then nearly every second byte is one. */
function isText(head: Buffer): boolean {
  const zeros = head.filter((byte) => byte === 0).length
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])
  return isUtf16 || zeros === 0
}

function startsWith(head: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte)
}

function wordsOf(kinds: readonly FileKind[]): string {
  return kinds.map((kind) => text.sheets.kinds[kind]).join(' hoặc ')
}
