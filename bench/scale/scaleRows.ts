import { expectedFinds } from '../../tests/support/searchQueries.js'
import { codeOf, DIFFERENT } from '../support/manyRecords.js'

/** Addresses that are asked for with as many procedures as there are. */
export type Probe = {
  what: string
  addresses: (procedures: number) => readonly string[]
  /** What is written grows with the number of records, so only its stops are held against a bar. */
  isWhole?: true
  /** Read by a member of staff. */
  isOfPanel?: true
}

const LIST = '/thu-tuc'
const PAGE = 20
const SPREAD = 24

/** Numbers spread over all of them, the same on every run. */
const spread = (from: number, to: number) =>
  Array.from({ length: SPREAD }, (_none, at) => from + Math.floor(((to - from) * at) / SPREAD))
const page = (procedures: number, share: number) => Math.ceil((share * procedures) / PAGE)
/** The list with these parameters. */
const listed = (parameters: string, path = LIST) => `${path}?${encodeURI(parameters)}`

const ONE_FILTER = [
  'linh-vuc=Đất đai', 'cap=commune', 'co-quan=Ủy ban nhân dân cấp xã', 'phi=free', 'thoi-han=7',
  'doi-tuong=citizen',
] // prettier-ignore
const TWO_FILTERS = [
  'linh-vuc=Đất đai&cap=province',
  'cap=commune&thoi-han=15&trang=2',
  'phi=free&doi-tuong=citizen&sap-xep=ten',
]
const WORDS = ['dang ky', 'nghĩa vụ quân sự', 'su co tran dau']
const SOME = 'linh-vuc=Đất đai&cap=commune'
const BROAD = ['thủ tục', 'đăng ký', 'cap giay', 'hồ sơ', 'dang ky khai sinh', 'a', 'th', 'số']
const MISSPELLED = [
  'dăng ký nghia vụ quan sư',
  'khai sinhh',
  'xây dụng',
  'giay phep lai xw',
  'hộ tich',
]
const typed = (kinds: readonly string[]) =>
  expectedFinds.filter(([, , kind]) => kinds.includes(kind)).map(([words]) => words)
const searched = (words: readonly string[], path = '/tim-kiem') =>
  words.map((q) => listed(`q=${q}`, path))

/** What is asked, by the name of its row. */
export const scaleRows = {
  lists: [
    { what: 'list, first page', addresses: () => [LIST] },
    {
      what: 'list, deep pages',
      addresses: (all) => [0.25, 0.5, 0.95].map((share) => listed(`trang=${page(all, share)}`)),
    },
    {
      what: 'list by name and by change, first and deep pages',
      addresses: (all) =>
        ['ten', 'moi'].flatMap((order) =>
          [1, page(all, 0.5)].map((at) => listed(`sap-xep=${order}&trang=${at}`)),
        ),
    },
    {
      what: 'changes and abolished ones',
      addresses: () => ['/thu-tuc/thay-doi', '/thu-tuc/bai-bo'],
    },
    { what: 'home', addresses: () => ['/'] },
  ],
  filters: [
    {
      what: 'list, one filter',
      addresses: () => ONE_FILTER.map((each) => listed(each)),
    },
    {
      what: 'list, two filters',
      addresses: () => TWO_FILTERS.map((each) => listed(each)),
    },
    {
      what: 'list, words and filters',
      addresses: () =>
        WORDS.flatMap((q) => [listed(`q=${q}`), listed(`q=${q}&cap=commune&phi=free`)]),
    },
  ],
  search: [
    { what: 'search, as written', addresses: () => searched(typed(['marks', 'sentence'])) },
    {
      what: 'search, without marks',
      addresses: () => searched(typed(['no marks', 'half', 'order'])),
    },
    {
      what: 'search, abbreviations and numbers',
      addresses: () => searched(typed(['abbreviation', 'number'])),
    },
    {
      what: 'search, misspelled',
      addresses: () => searched([...typed(['typing error']), ...MISSPELLED]),
    },
    { what: 'search, broad words', addresses: () => searched(BROAD) },
    {
      what: 'suggestions',
      addresses: () => searched(typed(['half', 'no marks']), '/tim-kiem/goi-y.json'),
    },
  ],
  detail: [
    {
      what: 'one procedure',
      addresses: (all) =>
        spread(Math.min(200, all), all).map((index) => `${LIST}/${codeOf(Math.max(index, 200))}`),
    },
    {
      what: 'one procedure as JSON and linked data',
      addresses: (all) =>
        spread(200, Math.max(all, DIFFERENT))
          .slice(0, 8)
          .flatMap((index) => ['json', 'jsonld'].map((type) => `${LIST}/${codeOf(index)}.${type}`)),
    },
  ],
  files: [
    {
      what: 'list as JSON',
      addresses: (all) => ['', `?trang=${page(all, 0.5)}`].map((rest) => `${LIST}.json${rest}`),
    },
    { what: 'sitemap and its parts', addresses: sitemapOf },
    { what: 'RSS', addresses: () => ['/rss.xml', '/thu-tuc/thay-doi.xml'] },
    {
      what: 'CSV of a field',
      addresses: () => [listed(SOME, '/thu-tuc.csv')],
      isWhole: true,
    },
    {
      what: 'XLSX of a field',
      addresses: () => [listed(SOME, '/thu-tuc.xlsx')],
      isWhole: true,
    },
    { what: 'whole catalogue, JSON', addresses: () => ['/du-lieu/thu-tuc.json'], isWhole: true },
  ],
  panel: [
    {
      what: 'list in the panel',
      addresses: (all) => [
        '/api/procedures?limit=20&sort=nationalCode&depth=0',
        '/api/procedures?limit=20&sort=-updatedAt&depth=0&draft=true',
        `/api/procedures?limit=20&sort=nationalCode&depth=0&page=${page(all, 0.5)}`,
      ],
      isOfPanel: true,
    },
    {
      what: 'list in the panel, by words',
      addresses: () => ['/api/procedures?limit=20&depth=0&where[name][like]=nghia%20vu'],
      isOfPanel: true,
    },
  ],
} satisfies Record<string, readonly Probe[]>

export type ScaleRowName = keyof typeof scaleRows
export const scaleRowNames = Object.keys(scaleRows) as ScaleRowName[]

/** One file, or beyond 1,000 addresses an index and its parts. */
function sitemapOf(procedures: number): string[] {
  if (procedures < 1000) return ['/sitemap.xml']
  const parts = [1, Math.ceil(procedures / 2000), Math.floor(procedures / 1000)]
  return ['/sitemap.xml', ...parts.map((part) => `/sitemap-procedures-${part}.xml`)]
}
