import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { assetUrl } from '../assets.js'
import { DisplayBar } from '../components/shell/DisplayBar.js'
import { Emblem } from '../components/shell/Emblem.js'
import type { Display } from '../display.js'
import { text } from '../text/vi.js'

const words = text.posting.kiosk
/** After so long without a touch the screen goes back to its start, with a warning before. */
const IDLE_SECONDS = 90
/** Without a script nobody can say "I am still here", so there is more time. */
const IDLE_WITHOUT_SCRIPT = 300

type Kiosk = {
  title: string
  place: string
  /** The first screen of this kiosk; no link leads further than below it. */
  start: string
  isStart: boolean
  display: Display
  /** This screen with its parameters, to come back to after a choice of text size. */
  address: string
}

/** A document for a touch screen at a desk: large, and without a way out of the portal. */
export function renderKiosk(kiosk: Kiosk, body: ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<Kiosk {...kiosk} body={body} />)}`
}

function Kiosk({
  title,
  place,
  start,
  isStart,
  display,
  address,
  body,
}: Kiosk & { body: ReactElement }) {
  return (
    <html lang="vi" data-size={display.size} data-contrast={display.contrast}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {!isStart && (
          <noscript
            dangerouslySetInnerHTML={{
              __html: `<meta http-equiv="refresh" content="${IDLE_WITHOUT_SCRIPT};url=${start}">`,
            }}
          />
        )}
        <link rel="stylesheet" href={assetUrl('kiosk.css')} />
        <script src={assetUrl('kiosk.js')} defer />
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
      </head>
      <body
        data-start={start}
        data-idle={IDLE_SECONDS}
        data-idle-words={words.idle('{n}')}
        data-idle-stay={words.idleStay}
      >
        <header className="kiosk-head">
          <p>
            <Emblem />
            {place}
          </p>
          <DisplayBar display={display} returnTo={address} />
          {!isStart && (
            <a className="kiosk-button" href={start}>
              {words.start}
            </a>
          )}
        </header>
        <main>{body}</main>
      </body>
    </html>
  )
}
