import { load, type CheerioAPI } from 'cheerio'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The HTML of an element, ready to be asked. */
export function rendered(element: ReactElement): CheerioAPI {
  return load(renderToStaticMarkup(element), null, false)
}
