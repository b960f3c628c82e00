import type { Crumb } from './components/breadcrumbs/Breadcrumbs.js'
import type { Area } from './components/shell/areas.js'
import type { BannerContent } from './components/shell/Banner.js'
import type { ShellSettings } from './components/shell/shellSettings.js'
import type { Display } from './display.js'

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
