/** The only list of public addresses. */
export const paths = {
  home: '/',
  display: '/hien-thi',
  documents: '/van-ban',
  document: (slug: string) => `/van-ban/${slug}`,
  board: (slug: string) => `/van-ban/${slug}/bang-theo-doi`,
  plans: '/ke-hoach',
  plan: (slug: string) => `/ke-hoach/${slug}`,
  /** The state of a directive or plan as a table, below its page. */
  stateOf: (path: string, format: 'csv' | 'xlsx') => `${path}/tien-do.${format}`,
  planAnnex: (slug: string, format: 'docx' | 'xlsx') => `/ke-hoach/${slug}/phu-luc.${format}`,
  assignments: '/nhiem-vu',
  assignment: (code: string) => `/nhiem-vu/${encodeURIComponent(code)}`,
  movements: '/phong-trao',
  movement: (slug: string) => `/phong-trao/${slug}`,
  models: '/mo-hinh',
  model: (slug: string) => `/mo-hinh/${slug}`,
  procedures: '/thu-tuc',
  procedure: (code: string) => `/thu-tuc/${encodeURIComponent(code)}`,
  procedureChanges: '/thu-tuc/thay-doi',
  procedureChangesFeed: '/thu-tuc/thay-doi.xml',
  proceduresAbolished: '/thu-tuc/bai-bo',
  procedureComparison: (code: string) => `/thu-tuc/${encodeURIComponent(code)}/so-sanh`,
  postingSheet: (code: string) => `/thu-tuc/${encodeURIComponent(code)}/niem-yet`,
  printCheck: (token: string) => `/niem-yet/${token}`,
  inspections: '/kiem-tra',
  inspection: (slug: string) => `/kiem-tra/${slug}`,
  units: '/don-vi',
  unit: (slug: string) => `/don-vi/${slug}`,
  unitPostingSheets: (slug: string) => `/don-vi/${slug}/niem-yet`,
  coverCheck: (slug: string, token: string) => `/don-vi/${slug}/niem-yet/${token}`,
  kiosk: (unit: string) => `/kiosk/${unit}`,
  kioskProcedures: (unit: string) => `/kiosk/${unit}/thu-tuc`,
  kioskProcedure: (unit: string, code: string) =>
    `/kiosk/${unit}/thu-tuc/${encodeURIComponent(code)}`,
  articles: '/tin-tuc',
  article: (slug: string) => `/tin-tuc/${slug}`,
  page: (slug: string) => `/trang/${slug}`,
  style: '/mau-giao-dien',
  preview: (collection: string, id: string) => `/xem-truoc/${collection}/${id}`,
  search: '/tim-kiem',
  suggestions: '/tim-kiem/goi-y.json',
  /** What has been typed is put behind it. */
  suggestionsFor: (kind: string | null) => `/tim-kiem/goi-y.json?${kind ? `loai=${kind}&` : ''}q=`,
  statistics: '/thong-ke',
  procedureLinked: (code: string) => `/thu-tuc/${encodeURIComponent(code)}.jsonld`,
  openData: '/du-lieu',
  openDataFile: (format: 'csv' | 'json' | 'xlsx') => `/du-lieu/thu-tuc.${format}`,
  importTemplate: '/du-lieu/mau-nhap-thu-tuc.xlsx',
  dcat: '/du-lieu/dcat.jsonld',
  openApi: '/du-lieu/openapi.json',
  rss: '/rss.xml',
  sitemap: '/sitemap.xml',
  sitemapPart: (collection: string, page: number | string) => `/sitemap-${collection}-${page}.xml`,
  robots: '/robots.txt',
  livez: '/livez',
  readyz: '/readyz',
  admin: '/admin',
  mediaFile: (filename: string) => `/api/media/file/${encodeURIComponent(filename)}`,
} as const

/** The same list or detail page in another format, with the same parameters. */
export function inFormat(
  path: string,
  format: 'json' | 'csv' | 'xlsx' | 'docx',
  query?: URLSearchParams,
): string {
  const parameters = query?.toString()
  return `${path}.${format}${parameters ? `?${parameters}` : ''}`
}

/** A procedure as valid on a day. */
export function procedureOnHref(code: string, day: string): string {
  return `${paths.procedure(code)}?${new URLSearchParams({ ngay: day }).toString()}`
}

/** The versions of a procedure that hold on two days, side by side. */
export function comparisonHref(code: string, { from, to }: { from: string; to: string }): string {
  return `${paths.procedureComparison(code)}?${new URLSearchParams({ tu: from, den: to }).toString()}`
}

/** The comparison for machines. */
export function comparisonJsonHref(
  code: string,
  days: { from: string; to: string } | null,
): string {
  const query = days ? new URLSearchParams({ tu: days.from, den: days.to }) : undefined
  return inFormat(paths.procedureComparison(code), 'json', query)
}

/** One volume of the sheets that a unit posts, of a field or of all. */
export function unitSheetsHref(
  slug: string,
  { fieldName, page }: { fieldName: string | null; page: number },
): string {
  return paths.unitPostingSheets(slug) + volumeQuery({ fieldName, page })
}

/** Where the code on the cover of a volume leads. */
export function coverCheckHref(
  slug: string,
  { token, ...volume }: { token: string; fieldName: string | null; page: number },
): string {
  return paths.coverCheck(slug, token) + volumeQuery(volume)
}

function volumeQuery({ fieldName, page }: { fieldName: string | null; page: number }): string {
  const query = new URLSearchParams({
    ...(fieldName && { 'linh-vuc': fieldName }),
    ...(page > 1 && { trang: String(page) }),
  }).toString()
  return query && `?${query}`
}
