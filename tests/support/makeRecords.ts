import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  RequiredDataFromCollectionSlug,
} from 'payload'

import type { Role } from '../../src/domain/options.js'

type Values = Record<string, unknown>

let made = 0

/** A text no other record of the run has. */
export function unique(word: string): string {
  made += 1
  return `${word} ${made}`
}

/** One picture point: the smallest file that is a real PNG. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export function pictureFile(name = `${unique('anh').replace(' ', '-')}.png`) {
  return { data: picture, mimetype: 'image/png', name, size: picture.length }
}

/** What each kind of record needs at least; a test names only what it is about. */
export const leastValues = {
  users: () => ({
    email: `${unique('nguoi-dung').replace(' ', '-')}@test.example`,
    password: 'mat-khau-kiem-thu',
    fullName: unique('Người dùng'),
    roles: [] as Role[],
  }),
  units: () => ({ name: unique('Phường'), kind: 'ward', level: 'commune' }),
  documents: () => ({
    numberText: `${unique('').trim()}/KH-UBND`,
    title: unique('Kế hoạch'),
    kind: 'plan',
    issuerText: 'UBND tỉnh',
  }),
  directives: () => ({ title: unique('Văn bản chỉ đạo') }),
  plans: () => ({ title: unique('Kế hoạch'), type: 'yearly' }),
  assignments: () => ({ code: unique('NV').replace(' ', '-'), title: unique('Nhiệm vụ') }),
  'progress-updates': () => ({ text: unique('Đã làm xong phần') }),
  movements: () => ({ title: unique('Phong trào'), level: 'province' }),
  'movement-entries': () => ({ pledge: unique('Đăng ký') }),
  'innovation-models': () => ({ name: unique('Mô hình') }),
  replications: () => ({ note: unique('Làm theo') }),
  procedures: () => ({
    nationalCode: `1.${unique('').trim().padStart(6, '0')}`,
    name: unique('Thủ tục'),
    levels: ['commune'],
  }),
  'procedure-versions': () => ({ label: unique('Phiên bản') }),
  postings: () => ({ channel: 'notice-board' }),
  inspections: () => ({ title: unique('Kiểm tra'), type: 'reform', mode: 'planned' }),
  articles: () => ({ title: unique('Tin') }),
  pages: () => ({ title: unique('Trang') }),
  media: () => ({ alt: unique('Ảnh') }),
  holidays: () => ({ day: '2026-03-12', name: unique('Ngày nghỉ') }),
} satisfies Partial<Record<CollectionSlug, () => Values>>

export type Makeable = keyof typeof leastValues

/** Makes a record with server rights; in collections with drafts it is a draft unless told otherwise. */
export async function make<Slug extends Makeable>(
  payload: Payload,
  collection: Slug,
  values: Values = {},
): Promise<DataFromCollectionSlug<Slug>> {
  const data = { ...leastValues[collection](), ...values } as unknown
  const made: unknown = await payload.create({
    collection: collection as CollectionSlug,
    data: data as RequiredDataFromCollectionSlug<CollectionSlug>,
    depth: 0,
    overrideAccess: true,
    ...(collection === 'media' && { file: pictureFile() }),
  })
  return made as DataFromCollectionSlug<Slug>
}

export function makePublished<Slug extends Makeable>(
  payload: Payload,
  collection: Slug,
  values: Values = {},
) {
  return make(payload, collection, { _status: 'published', ...values })
}

/** An account as a request carries it. */
export async function makeAccount(payload: Payload, roles: Role[], values: Values = {}) {
  const account = await make(payload, 'users', { roles, ...values })
  return { ...account, collection: 'users' as const }
}
