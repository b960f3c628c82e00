import encodeQR from 'qr'

/** A QR code as one path in a square of `size` units, quiet margin included; page and PDF draw the same. */
export type QrCode = Readonly<{ size: number; path: string }>

/** Readers need four empty units around the code. */
const QUIET = 4

export function qrCodeOf(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET })
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => bar(x, y, length)))
  return { size: rows.length, path: path.join('') }
}

function bar(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`
}

/** Where dark units begin, and how many follow each other. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    if (!isDark) return
    const last = runs.at(-1)
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
