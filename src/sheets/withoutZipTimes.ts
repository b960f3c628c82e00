const END_OF_DIRECTORY = 0x06054b50
/** 1 January 1980 in the calendar of zip files, which begins there. */
const FIRST_ZIP_DAY = 0x21

/**
 * The same zip file with the time of writing taken out of it, in place: what shows the same then has
 * the same bytes and ETag, however often and on whichever instance it is made.
 */
export function withoutZipTimes(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return zip
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    clearTime(zip, entry + 12)
    clearTime(zip, zip.readUInt32LE(entry + 42) + 10)
    const [name, extra, comment] = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at))
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return zip
}

function clearTime(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at)
  zip.writeUInt16LE(FIRST_ZIP_DAY, at + 2)
}
