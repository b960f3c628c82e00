import type { Router } from 'express'

import { text } from '../text/vi.js'
import { descriptionsOf, type RouteDescription } from './answers/described.js'
import { answerSchemas } from './openApiSchemas.js'

const words = text.openData.api
const JSON_TYPE = 'application/json'
const DAY = { type: 'string', format: 'date' }

/** Parameters that are more than any text. */
const VALUES: Readonly<Record<string, object>> = {
  trang: { type: 'integer', minimum: 1, default: 1 },
  ngay: DAY,
  nop: DAY,
  tu: DAY,
  den: DAY,
  gio: { type: 'string', pattern: '^([01]?[0-9]|2[0-3]):[0-5][0-9]$' },
}

/** The public data routes in OpenAPI 3.1, made from the routes themselves. */
export function openApiOf(router: Router, publicUrl: string): object {
  const paths = [...descriptionsOf(router)].map(([path, description]) => {
    const address = path.replace(/:(\w+)/g, '{$1}') + (description.suffix ?? '')
    return [address, { get: operationOf(address, description) }]
  })
  return {
    openapi: '3.1.0',
    info: { title: words.title, description: words.description, version: '1' },
    servers: [{ url: publicUrl }],
    security: [],
    paths: Object.fromEntries(paths) as object,
    components: { schemas: answerSchemas, parameters: { ifNoneMatch }, headers: { etag } },
  }
}

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: words.ifNoneMatch,
  schema: { type: 'string' },
}

const etag = { description: words.etag, schema: { type: 'string' } }

function operationOf(address: string, description: RouteDescription): object {
  const { answer, summary, type, parameters } = description
  const inPath = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: words.key,
    schema: { type: 'string' },
  }))
  const inQuery = parameters.map(({ name, words: meaning, values }) => ({
    name,
    in: 'query',
    description: meaning,
    schema: VALUES[name] ?? { type: 'string', ...(values && { enum: values }) },
  }))
  const media = type.split(';')[0] ?? type
  const headers = { ETag: { $ref: '#/components/headers/etag' } }
  return {
    operationId: address.replace(/[^a-z]+/gi, '_').replace(/^_/, ''),
    summary,
    parameters: [...inPath, ...inQuery, { $ref: '#/components/parameters/ifNoneMatch' }],
    responses: {
      200: {
        description: words.ok,
        headers,
        content: { [media]: answer ? { schema: reference(answer) } : {} },
      },
      304: { description: words.unchanged, headers },
      400: refusal(media, words.unreadable),
      404: refusal(media, words.missing),
      410: refusal(media, words.withdrawn),
      429: refusal(media, words.tooMany),
    },
  }
}

const REFUSED_AS_DATA: readonly string[] = [JSON_TYPE, 'application/ld+json', 'text/csv']

/** Data that is asked for is refused as data; a workbook, with a page in words. */
function refusal(media: string, description: string): object {
  if (!REFUSED_AS_DATA.includes(media)) return { description }
  return { description, content: { [JSON_TYPE]: { schema: reference('error') } } }
}

function reference(name: keyof typeof answerSchemas): object {
  return { $ref: `#/components/schemas/${name}` }
}
