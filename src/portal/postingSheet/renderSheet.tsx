import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { assetUrl } from '../assets.js'
import type { PageOptions } from '../pageOptions.js'
import { Icon } from '../components/icon/Icon.js'
import { text } from '../text/vi.js'
import { papers, type Paper } from './postingSheet.js'

const words = text.posting.sheet.toolbar

type Toolbar = {
  paper: Paper
  back: { href: string; label: string }
  /** This page on another paper. */
  onPaper: (paper: Paper) => string
  pdf: (paper: Paper) => string
}

/** A document of the size of a sheet of paper: what is seen is what is printed, but for the tools above it. */
export function sheetRenderer(toolbar: Toolbar) {
  return (options: PageOptions, body: ReactElement): string =>
    `<!DOCTYPE html>${renderToStaticMarkup(
      <html
        lang="vi"
        data-contrast={options.display.contrast}
        data-size={options.display.size}
        className={`paper--${toolbar.paper}`}
      >
        <head>
          <meta charSet="utf-8" />
          <title>{`${options.title} – ${options.settings.siteName}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="canonical" href={options.publicUrl + options.path} />
          <link rel="stylesheet" href={assetUrl('sheet.css')} />
          <script src={assetUrl('portal.js')} defer />
          <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
        </head>
        <body>
          <a className="skip-link" href="#noi-dung">
            {text.shell.skipToContent}
          </a>
          <ToolbarView {...toolbar} />
          <main id="noi-dung" tabIndex={-1}>
            {body}
          </main>
        </body>
      </html>,
    )}`
}

function ToolbarView({ paper, back, onPaper, pdf }: Toolbar) {
  return (
    <nav className="tools" aria-label={words.label}>
      <a href={back.href}>{back.label}</a>
      <ul>
        {papers.map((each) => (
          <li key={each}>
            <a href={onPaper(each)} aria-current={each === paper ? 'page' : undefined}>
              {words.paper(each.toUpperCase())}
            </a>
          </li>
        ))}
        {papers.map((each) => (
          <li key={each}>
            <a href={pdf(each)} type="application/pdf">
              {words.pdf(each.toUpperCase())}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" data-print hidden>
        <Icon name="print" /> {text.components.print}
      </button>
      <p>{words.hint}</p>
    </nav>
  )
}
