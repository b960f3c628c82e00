import { article } from '../reference.js'

/** Slugs of the five news items, each retold from one source article. */
export const articleSlugs = {
  caoLanh: 'cao-lanh-ba-cach-lam-moi-o-mot-cua',
  kimBang: 'kim-bang-camera-giam-sat-va-bo-phan-mot-cua',
  haiBaTrung: 'hai-ba-trung-cai-cach-hanh-chinh-nam-2017',
  haNoi: 'ha-noi-cai-cach-hanh-chinh-nam-2019',
  konTum: 'kon-tum-thi-dua-day-manh-cai-cach-hanh-chinh',
} as const

export type ArticleName = keyof typeof articleSlugs

/** How each source article is named wherever a fact from it is shown. */
export const sourceNames: Record<ArticleName, string> = {
  caoLanh: 'ĐTO, Dương Cầm, 09:46:57 ngày 01/03/2022',
  kimBang: 'Bài của Thanh Vân, Lê Mai về huyện Kim Bảng (không ghi ngày đăng)',
  haiBaTrung: 'Bài của Linh Chi về quận Hai Bà Trưng (không ghi ngày đăng)',
  haNoi: 'HNP, Hoàng Anh, 20:59 ngày 14/01/2020',
  konTum: 'Bài của Bá Tuấn về văn bản 216/BCĐ-NC (không ghi ngày đăng)',
}

interface ProvenanceExtra {
  note?: string
  demo?: boolean
  titledByEditor?: boolean
}

/** Where a fact comes from: the source article and the news item that retells it. */
export function fromArticle(name: ArticleName, extra: ProvenanceExtra = {}) {
  return { source: sourceNames[name], sourceArticle: article(articleSlugs[name]), ...extra }
}

/** A fact known from somewhere other than the five articles. */
export function fromSource(source: string, extra: ProvenanceExtra = {}) {
  return { source, ...extra }
}

/** Made up to show how the portal works; every page says so. */
export function demoOnly(note: string) {
  return { source: 'Dữ liệu minh hoạ của cổng', demo: true, note }
}

export const SECONDARY_COPY =
  'Đọc trên bản sao công khai (nguồn thứ cấp); cần đối chiếu bản gốc trước khi viện dẫn.'
