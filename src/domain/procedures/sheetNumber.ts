/**
 * A number as the national procedure sheet writes it: '2.000.000' with thousands points, '1.5' and
 * '0,5' with either decimal sign, '07'. Null when it is no number or could be read two ways ('50,000').
 */
export function parseSheetNumber(text: string): number | null {
  const written = text.trim()
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) {
    return Number(written.replace(/\./g, '').replace(',', '.'))
  }
  if (/^\d+(?:[.,]\d{1,2})?$/.test(written)) return Number(written.replace(',', '.'))
  return null
}
