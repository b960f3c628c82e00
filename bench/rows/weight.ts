import { kilobytes, type Measured } from '../report.js'
import { weighPage, type PageWeight } from '../support/pageWeight.js'
import { publicPages } from '../support/publicPages.js'
import { row } from '../support/row.js'
import { startPortal } from '../support/template.js'

type Weighed = PageWeight & { path: string }
type Bar = { what: string; most: number; weightOf: (page: PageWeight) => number }

const BARS: Bar[] = [
  { what: 'HTML + CSS', most: 20_000, weightOf: ({ html, css }) => html + css },
  {
    what: 'everything with fonts',
    most: 60_000,
    weightOf: ({ html, css, fonts, js }) => html + css + fonts + js,
  },
  { what: 'JavaScript', most: 3_000, weightOf: ({ js }) => js },
]

/** First view of every type of public page: the heaviest is held against the bar, and those above it are named. */
await row(async () => {
  const { address } = await startPortal()
  const pages: Weighed[] = []
  for (const path of await publicPages(address)) {
    pages.push({ path, ...(await weighPage(address, path)) })
  }
  const hosts = [...new Set(pages.flatMap((page) => page.hosts))]
  return [
    ...BARS.map((bar) => heaviest(pages, bar)),
    {
      what: 'first view, other hosts asked',
      figure: String(hosts.length),
      reference: hosts.join(', ') || `${pages.length} types of page`,
      ratio: '–',
      bar: '0',
      isMet: hosts.length === 0,
    },
  ]
})

function heaviest(pages: Weighed[], { what, most, weightOf }: Bar): Measured {
  const sorted = [...pages].sort((a, b) => weightOf(b) - weightOf(a))
  const weights = sorted.map(weightOf)
  const over = sorted.filter((page) => weightOf(page) > most)
  const listed = over.map((page) => `${page.path} ${kilobytes(weightOf(page))}`)
  return {
    what: `first view, ${what}`,
    figure: `${kilobytes(weights[0] ?? NaN)} (${sorted[0]?.path}), least ${kilobytes(weights.at(-1) ?? NaN)}`,
    reference: listed.join(', ') || `${pages.length} types of page, none above the bar`,
    ratio: '–',
    bar: `≤ ${kilobytes(most)}`,
    isMet: over.length === 0,
  }
}
