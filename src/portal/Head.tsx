import { assetUrl, portalStyle } from './assets.js'
import type { PageOptions } from './pageOptions.js'
import { paths } from './paths.js'
import { text } from './text/vi.js'

/** A description longer than search engines show is cut at a word. */
const DESCRIPTION_LENGTH = 200

export function Head(page: PageOptions) {
  const description = page.description && shortened(page.description)
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{documentTitle(page)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description && <meta name="description" content={description} />}
      {page.noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={absolute(page.path, page)} />
      <style dangerouslySetInnerHTML={{ __html: portalStyle() }} />
      <script src={assetUrl('portal.js')} defer />
      <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
      <meta name="theme-color" content="#08313f" />
      <link
        rel="alternate"
        type="application/rss+xml"
        href={paths.rss}
        title={text.shell.footer.rss}
      />
      {page.alternates?.map(({ type, href, title }) => (
        <link key={href} rel="alternate" type={type} href={href} title={title} />
      ))}
      <OpenGraph page={page} description={description} />
      <JsonLd content={page.jsonLd} />
    </head>
  )
}

function OpenGraph({
  page,
  description,
}: {
  page: PageOptions
  description: string | null | undefined
}) {
  const { type = 'website', image } = page.openGraph ?? {}
  return (
    <>
      <meta property="og:title" content={page.title} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={absolute(page.path, page)} />
      <meta property="og:site_name" content={page.settings.siteName} />
      <meta property="og:locale" content="vi_VN" />
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={absolute(image, page)} />}
    </>
  )
}

/** Data, not code: the policy of the page lets it stand. '<' is written so that no text can close the element. */
function JsonLd({ content }: { content: PageOptions['jsonLd'] }) {
  if (!content) return null
  const json = JSON.stringify(content).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

function documentTitle({ title, settings }: PageOptions): string {
  return title === settings.siteName ? title : `${title} – ${settings.siteName}`
}

/** Written side by side: resolved, a path such as "//a:b" would be another site, or none at all. */
function absolute(path: string, { publicUrl }: PageOptions): string {
  return publicUrl + path
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= DESCRIPTION_LENGTH) return line
  const cut = line.slice(0, DESCRIPTION_LENGTH)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
