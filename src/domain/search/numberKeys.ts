import { documentKey, foldText } from '../text/vietnameseText.js'

/**
 * Under which single words a number or code is found besides its parts: '216/BCĐ-NC' as 216bcdnc and
 * its symbol as bcdnc, '1.013172' as 1013172 and 13172.
 */
export function numberKeys(text: string | null | undefined): string[] {
  const parts = foldText(text ?? '')
    .split(' ')
    .filter((part) => part !== '')
  if (parts.length === 0) return []
  const whole = parts.join('')
  const symbol = parts.slice(1).join('')
  const keys = [whole, documentKey(whole), symbol, symbol.replace(/^0+/, '')]
  return [...new Set([...keys, ...parts].filter((key) => key !== ''))]
}
