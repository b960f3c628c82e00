import { admin } from './vi/admin.js'
import { commands } from './vi/commands.js'
import { components } from './vi/components.js'
import { errors } from './vi/errors.js'
import { options } from './vi/options.js'
import { shell } from './vi/shell.js'
import { site } from './vi/site.js'

/** Every word a person reads, in Vietnamese. A second language is a second file of the same shape. */
export const text = { admin, commands, components, errors, options, shell, site } as const
