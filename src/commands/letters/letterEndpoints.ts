import { type Endpoint, type PayloadRequest } from 'payload'

import { hasRole } from '../../access/roles.js'
import { today } from '../../clock.js'
import { Conflict, Forbidden, NotFound } from '../../errors.js'
import { DOCX_TYPE } from '../../office/docxType.js'
import { makePaper } from '../../office/makePaper.js'
import { text } from '../../portal/text/vi.js'
import { findLateWork, type LateOf } from '../../queries/assignments/findLateWork.js'
import { findLetterhead } from '../../queries/documents/findLetterhead.js'
import { publicReader } from '../../queries/reading/reader.js'
import { inPublic, signedIn } from '../endpointParts.js'

const FILE = 'reminder-letter.docx'

/** `GET /api/directives/:id/reminder-letter.docx`, and the same of a plan: the draft is a file, nothing is kept of it. */
export function reminderLetterOf(kind: 'directive' | 'plan'): Endpoint {
  return {
    path: `/:id/${FILE}`,
    method: 'get',
    handler: (req) => answer(req, { kind, id: String(req.routeParams?.id) }),
  }
}

/** `GET /api/assignments/reminder-letter.docx`: all late work, whatever it was given by. */
export const reminderLetterOfAll: Endpoint = {
  path: `/${FILE}`,
  method: 'get',
  handler: (req) => answer(req, { kind: 'all' }),
}

/**
 * The letter says only what the public can see; it is a matter of office who may send one.
 *
 * @throws APIError 401 for visitors, 403 for other staff, 404, and 409 when nothing is late
 */
function answer(req: PayloadRequest, of: LateOf): Promise<Response> {
  return inPublic(async () => {
    const user = signedIn(req)
    if (!hasRole(req, 'home-affairs', 'admin')) throw new Forbidden(text.office.letter.notAllowed)
    const reader = publicReader(req.payload)
    const day = today()
    const late = await findLateWork(reader, { of, today: day })
    if (!late) throw new NotFound(text.errors.notFound)
    if (late.total === 0) throw new Conflict(text.office.letter.nothingLate)
    const head = await findLetterhead(reader, user)
    const kind = of.kind === 'all' ? null : of.kind
    const letter = await makePaper('reminderLetter', { head, late, kind, today: day })
    return new Response(new Uint8Array(letter), {
      headers: {
        'Content-Type': DOCX_TYPE,
        'Content-Disposition': `attachment; filename="${text.office.letter.fileName}-${day}.docx"`,
        'Cache-Control': 'no-store',
      },
    })
  })
}
