/** One page of a set of rows that is read in pages of one size, from 1, and how many rows it has. */
export type ReadSet<Row> = (
  page: number,
) => Promise<Readonly<{ docs: readonly Row[]; totalDocs: number }>>

/**
 * One page of several sets of rows that follow each other. Sets that are found and sorted by different
 * fields are each read by an index; asked for as one, all their rows would be looked at.
 */
export async function pageOfSets<Row>(
  sets: readonly ReadSet<Row>[],
  { page, limit }: { page: number; limit: number },
): Promise<{ rows: Row[]; total: number }> {
  const rows: Row[] = []
  let total = 0
  for (const read of sets) {
    const from = Math.max(0, (page - 1) * limit - total)
    const missing = limit - rows.length
    const { docs, skipped, all } = await readFrom(read, from, limit)
    rows.push(...docs.slice(skipped, skipped + missing))
    total += all
  }
  return { rows, total }
}

/** At least a page of rows from one on, if there are as many; it may lie across two pages of the set. */
async function readFrom<Row>(read: ReadSet<Row>, from: number, limit: number) {
  const first = Math.floor(from / limit) + 1
  const skipped = from % limit
  const { docs, totalDocs: all } = await read(first)
  const isAcross = skipped > 0 && all > first * limit
  const next = isAcross ? (await read(first + 1)).docs : []
  return { docs: [...docs, ...next], skipped, all }
}
