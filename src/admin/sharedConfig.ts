import type { SanitizedConfig } from 'payload'

const CONFIG = Symbol.for('portal.payloadConfig')

/**
 * The config that the server built before it mounted the panel. The panel's bundle must not build a
 * second one: it would open the database twice and write past the page cache.
 */
const config = new Proxy(Promise.resolve() as unknown as Promise<SanitizedConfig>, {
  get(_target, property) {
    const shared = (globalThis as { [CONFIG]?: Promise<SanitizedConfig> })[CONFIG]
    if (!shared)
      throw new Error('The admin panel was asked before the server had shared its config')
    const value: unknown = Reflect.get(shared, property)
    return typeof value === 'function' ? (value.bind(shared) as unknown) : value
  },
})

export default config
