import type { Router } from 'express'

import { text } from '../text/vi.js'
import { descriptionsOf, type RouteDescription } from './answers/described.js'

const words = text.openData.api

/** The public data routes in OpenAPI 3.1, made from the routes themselves. */
export function openApiOf(router: Router, publicUrl: string): object {
  const paths = [...descriptionsOf(router)].map(([path, description]) => [
    path.replace(/:(\w+)/g, '{$1}') + (description.suffix ?? ''),
    { get: operationOf(path, description) },
  ])
  return {
    openapi: '3.1.0',
    info: { title: words.title, description: words.description, version: '1' },
    servers: [{ url: publicUrl }],
    paths: Object.fromEntries(paths) as object,
  }
}

function operationOf(path: string, { summary, type, parameters }: RouteDescription): object {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: words.key,
    schema: { type: 'string' },
  }))
  const inQuery = parameters.map(({ name, words: description, values }) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string', ...(values && { enum: values }) },
  }))
  const media = type.split(';')[0] ?? type
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    responses: {
      200: { description: words.ok, content: { [media]: {} } },
      304: { description: words.unchanged },
      400: { description: words.unreadable },
      404: { description: words.missing },
      410: { description: words.withdrawn },
      429: { description: words.tooMany },
    },
  }
}
