export const textSizes = ['nho', 'vua', 'lon', 'rat-lon'] as const
export const contrasts = ['thuong', 'cao'] as const

export type TextSize = (typeof textSizes)[number]
export type Contrast = (typeof contrasts)[number]

/** How a visitor wants pages shown; remembered in a cookie, so that it works without JavaScript. */
export type Display = Readonly<{ size: TextSize; contrast: Contrast }>

export const DISPLAY_COOKIE = 'hien-thi'
export const standardDisplay: Display = { size: 'vua', contrast: 'thuong' }

const displays = new Map<string, Display>(
  textSizes.flatMap((size) =>
    contrasts.map((contrast) => [`${size}.${contrast}`, { size, contrast }] as const),
  ),
)

/** The display preference in a Cookie header; the standard one where there is none or it is wrong. */
export function displayOf(cookieHeader: string | undefined): Display {
  if (!cookieHeader) return standardDisplay
  const at = cookieHeader.indexOf(`${DISPLAY_COOKIE}=`)
  if (at < 0) return standardDisplay
  const value = cookieHeader.slice(at + DISPLAY_COOKIE.length + 1).split(';', 1)[0]
  return displays.get(value ?? '') ?? standardDisplay
}

export function displayCookieValue({ size, contrast }: Display): string {
  return `${size}.${contrast}`
}

/** The preference after a button of the bar was pressed; unknown values change nothing. */
export function changedDisplay(current: Display, change: Record<string, unknown>): Display {
  const size = textSizes.find((each) => each === change['co-chu']) ?? current.size
  const contrast = contrasts.find((each) => each === change['tuong-phan']) ?? current.contrast
  return { size, contrast }
}
