import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { Breadcrumbs } from './components/breadcrumbs/Breadcrumbs.js'
import { Banner, FoldedBanner } from './components/shell/Banner.js'
import { Footer } from './components/shell/Footer.js'
import { Masthead } from './components/shell/Masthead.js'
import { Head } from './Head.js'
import type { PageOptions } from './pageOptions.js'
import { paths } from './paths.js'
import { text } from './text/vi.js'

export type { PageMeta, PageOptions } from './pageOptions.js'

/** A whole page as HTML, complete without any script. */
export function renderPage(options: PageOptions, body: ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<Page {...options} body={body} />)}`
}

function Page({ body, ...options }: PageOptions & { body: ReactElement }) {
  const { display, settings, path, address = path, current, breadcrumbs = [] } = options
  const trail = [{ label: text.shell.homeLink, href: paths.home }, ...breadcrumbs]
  return (
    <html lang="vi" data-size={display.size} data-contrast={display.contrast}>
      <Head {...options} />
      <body id="dau-trang">
        <a className="skip-link" href="#noi-dung">
          {text.shell.skipToContent}
        </a>
        <Banner {...options.banner} />
        <Masthead {...{ settings, display, path, current }} returnTo={address} />
        {settings.demoNotice && <FoldedBanner {...demoBanner(settings.demoNotice)} />}
        {current !== 'home' && <Breadcrumbs items={trail} />}
        <main id="noi-dung" className="frame" tabIndex={-1}>
          {body}
        </main>
        <Footer settings={settings} updatedAt={options.updatedAt ?? undefined} />
      </body>
    </html>
  )
}

function demoBanner(notice: string | true) {
  const { title, text: words } = text.shell.demo
  return { title, text: notice === true ? words : notice }
}
