import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { Express } from 'express'

import { today } from '../../clock.js'
import { displayOf, standardDisplay } from '../../portal/display.js'
import { addressForm } from '../../portal/routes/answers/knownParameters.js'
import { isWellFormed } from '../refuseMalformed.js'
import type { PageCache, PageMaking } from './pageCache.js'
import { sendPage } from './sendPage.js'

const MAKING = Symbol('making')

type WithMaking = IncomingMessage & { [MAKING]?: PageMaking }

/** Never kept: answers that depend on who asks, or that stream. */
const NOT_PAGES = /^\/(admin|api|_next|assets|xem-truoc|livez|readyz)(\/|\?|$)/

/** Said by the address alone, which is all that is known before an answer is made: no slug ends like this. */
const FILE = /^[^?]*\.(csv|docx|json|jsonld|pdf|txt|xlsx|xml)(\?|$)/

/** The making that this request may finish; none where the answer is not to be kept. */
export function makingOf(req: IncomingMessage): PageMaking | undefined {
  return (req as WithMaking)[MAKING]
}

/**
 * Answers from the page cache, or lets the application make the page: once, however many ask at a time.
 * Pages differ by address, by display preference and by day, because "còn 3 ngày" is true for a day; files
 * look the same to everybody. What a page does not know of an address is taken out first: it would make
 * the same page again and again.
 */
export function cacheFirst(cache: PageCache, application: Express): RequestListener {
  const formOf = addressForm(application.router)
  return (req, res) => {
    if (!isForPages(req)) {
      application(req, res)
      return
    }
    if (req.url?.includes('?') && isWellFormed(req.url)) req.url = formOf(req.url)
    const display = FILE.test(req.url ?? '') ? standardDisplay : displayOf(req.headers.cookie)
    const key = `${today()} ${display.size} ${display.contrast} ${req.url ?? ''}`
    const page = cache.get(key)
    if (page) {
      sendPage(page, req, res)
      return
    }
    const underWay = cache.underWay(key)
    if (!underWay) {
      make(cache, key, () => void application(req, res), { req, res })
      return
    }
    void underWay.then((made) => {
      if (made) sendPage(made, req, res)
      else application(req, res)
    })
  }
}

function isForPages(req: IncomingMessage): boolean {
  return (req.method === 'GET' || req.method === 'HEAD') && !NOT_PAGES.test(req.url ?? '')
}

function make(
  cache: PageCache,
  key: string,
  run: () => void,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): void {
  const making = cache.begin(key)
  ;(req as WithMaking)[MAKING] = making
  res.once('close', () => making.abandon())
  run()
}
