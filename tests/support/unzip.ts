import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl'

export type Unzipped = { name: string; writtenOn: string; text: string }

const open = promisify<Buffer, Options, ZipFile>(fromBuffer)

/** The parts of an office file, which is a zip of XML files. */
export async function unzip(zip: Buffer): Promise<Unzipped[]> {
  const file = await open(zip, { lazyEntries: true })
  const parts: Unzipped[] = []
  await new Promise<void>((resolve, reject) => {
    file.once('end', resolve).once('error', reject)
    file.on('entry', (entry: Entry) => {
      file.openReadStream(entry, (err, stream) => {
        if (err) return reject(err)
        void text(stream).then((written) => {
          const day = entry.getLastModDate({ timezone: 'UTC' }).toISOString().slice(0, 10)
          parts.push({ name: entry.fileName, writtenOn: day, text: written })
          file.readEntry()
        }, reject)
      })
    })
    file.readEntry()
  })
  return parts
}
