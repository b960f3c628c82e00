import { handleEndpoints, type Payload } from 'payload'

const ADDRESS = 'http://127.0.0.1:3000'

export type Answer = { status: number; body: Record<string, unknown> }

type Call = { body?: unknown; method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'; token?: string }

/** A call of Payload's REST API as a browser makes it, without a server in between. */
export async function callRest(payload: Payload, path: string, call: Call = {}): Promise<Answer> {
  const { body, method = 'GET', token } = call
  const request = new Request(new URL(`/api${path}`, ADDRESS), {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** Signs an account in and hands its token. */
export async function tokenOf(payload: Payload, email: string, password = 'mat-khau-kiem-thu') {
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error(`No token for ${email}`)
  return token
}

/** The calls of a test, bound to its portal; `token` is that of whoever asks. */
export function restOf(payload: () => Payload) {
  const withToken = (token?: string) => (token === undefined ? {} : { token })
  return {
    get: (path: string, token?: string) => callRest(payload(), path, withToken(token)),
    post: (path: string, body: unknown, token?: string) =>
      callRest(payload(), path, { method: 'POST', body, ...withToken(token) }),
    patch: (path: string, body: unknown, token?: string) =>
      callRest(payload(), path, { method: 'PATCH', body, ...withToken(token) }),
  }
}

export function totalOf({ body }: Answer): unknown {
  return body.totalDocs
}
