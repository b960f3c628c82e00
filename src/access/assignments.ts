import type { Access, FieldAccess } from 'payload'

import { readsEverything } from './roles.js'
import { only } from './rules.js'
import { isOwnUnit } from './unitScope.js'

/** Everybody reads assignments that have been given; those being prepared only Home Affairs and leaders. */
export const canReadAssignments: Access = ({ req }) =>
  readsEverything(req) || { state: { not_equals: 'draft' } }

/** Home Affairs writes; units act on their assignments only through commands, never by a plain update. */
export const canWriteAssignments = only('admin', 'home-affairs')
export const canDeleteAssignments = only('admin')

type Stored = { unit?: unknown }

/** Why work was returned is between Home Affairs and the unit that did it. */
export const canReadInternals: FieldAccess = ({ doc, req }) =>
  readsEverything(req) || isOwnUnit(req, (doc as Stored | undefined)?.unit)

/**
 * Of an assignment everybody reads the explanations that are published (`publishedExplanations`). Without
 * a row (a filter on this field) the answer is no, or the text of the others could be guessed word by word.
 */
export const canReadExplanations: FieldAccess = (args) =>
  args.doc !== undefined || canReadInternals(args)
