import type { RequestHandler, Router } from 'express'

const PARAMETERS = Symbol('parameters')

type Knowing = RequestHandler & { [PARAMETERS]?: readonly string[] }

/** Notes which GET parameters change what a handler answers; without a note, none does. */
export function knowing(parameters: readonly string[], handler: RequestHandler): RequestHandler {
  return Object.assign(handler, { [PARAMETERS]: parameters })
}

type Layer = {
  match(path: string): unknown
  route?: { stack: { handle: Knowing }[] }
  handle: { stack?: Layer[] }
}

/**
 * Gives an address in the one form that all addresses of its answer share: only parameters that its
 * route knows, in one order, the first of each, none empty. What no route answers stays as it is.
 */
export function addressForm(router: Pick<Router, 'stack'>): (address: string) => string {
  const routes = routesOf(router.stack as unknown as Layer[])
  return (address) => {
    const at = address.indexOf('?')
    if (at < 0) return address
    const path = address.slice(0, at)
    const route = routes.find((each) => each.match(path))
    return route ? path + queryOf(address.slice(at + 1), parametersOf(route)) : address
  }
}

function routesOf(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) => (layer.route ? [layer] : routesOf(layer.handle.stack ?? [])))
}

function parametersOf({ route }: Layer): readonly string[] {
  return route?.stack.flatMap(({ handle }) => handle[PARAMETERS] ?? []) ?? []
}

function queryOf(given: string, known: readonly string[]): string {
  const query = new URLSearchParams(given)
  const kept = known.flatMap((name): [string, string][] => {
    const value = query.get(name)?.normalize('NFC').trim()
    return value ? [[name, value]] : []
  })
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`
}
