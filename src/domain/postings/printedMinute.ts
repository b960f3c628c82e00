/** In milliseconds. */
const MINUTE = 60_000
const RADIX = 36
/** The last minute that has a day we can write (31/12/9999). */
const LAST = Math.floor(Date.UTC(9999, 11, 31) / MINUTE)
const WRITTEN = /^[0-9a-z]{1,7}$/

/** The minute, since 1970, in which something was printed: prints and their codes are no more exact. */
export function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / MINUTE)
}

/** When a minute begins. */
export function beginOf(minute: number): Date {
  return new Date(minute * MINUTE)
}

/** In milliseconds, from 1 to 60,000: a print says its minute, so the next minute's is another one. */
export function untilNextMinute(instant: Date): number {
  return MINUTE - (instant.getTime() % MINUTE)
}

/** As QR codes carry it: small letters and digits only, so that it can be read out. */
export function minuteText(minute: number): string {
  return minute.toString(RADIX)
}

/** The minute of a code; null for what is none. */
export function readMinute(written: string): number | null {
  const minute = WRITTEN.test(written) ? Number.parseInt(written, RADIX) : Infinity
  return minute <= LAST ? minute : null
}
