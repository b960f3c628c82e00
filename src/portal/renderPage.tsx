import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { Breadcrumbs, type Crumb } from './components/breadcrumbs/Breadcrumbs.js'
import { Banner, type BannerContent } from './components/shell/Banner.js'
import { Footer } from './components/shell/Footer.js'
import { Masthead } from './components/shell/Masthead.js'
import type { Area } from './components/shell/navigation.js'
import type { ShellSettings } from './components/shell/shellSettings.js'
import type { Display } from './display.js'
import { Head } from './Head.js'
import { paths } from './paths.js'
import { text } from './text/vi.js'

export type { ShellSettings }

/** What a page says about itself besides its content. */
export type PageMeta = {
  title: string
  description?: string | null | undefined
  /** The canonical path; with parameters only where they make another page. */
  path: string
  /** The way down from the home page, which is added here; without the page itself. */
  breadcrumbs?: readonly Crumb[] | undefined
  jsonLd?: object | readonly object[] | undefined
  openGraph?: { type?: string; image?: string } | undefined
  updatedAt?: string | Date | null | undefined
  noindex?: boolean | undefined
  banner?: BannerContent | undefined
  /** The same content in other formats. */
  alternates?: readonly { type: string; href: string; title: string }[] | undefined
  current?: Area | 'home' | undefined
}

export type PageOptions = PageMeta & {
  publicUrl: string
  display: Display
  settings: ShellSettings
  /** The address as asked for, parameters included; the display bar returns to it. */
  address?: string | undefined
}

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
        {settings.demoNotice && <Banner {...demoBanner(settings.demoNotice)} />}
        {current !== 'home' && <Breadcrumbs items={trail} />}
        <main id="noi-dung" className="frame" tabIndex={-1}>
          {body}
        </main>
        <Footer settings={settings} updatedAt={options.updatedAt ?? undefined} />
      </body>
    </html>
  )
}

function demoBanner(notice: string | true): BannerContent {
  const { title, text: words } = text.shell.demo
  return { title, text: notice === true ? words : notice }
}
