import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../..',
)

/** One copy of each of these in the process: a second `payload` would break `instanceof` on its errors. */
const SHARED_WITH_THE_SERVER = [
  'payload',
  '@payloadcms/db-mongodb',
  '@payloadcms/db-sqlite',
  '@payloadcms/drizzle',
  '@payloadcms/email-nodemailer',
  '@payloadcms/graphql',
  '@libsql/client',
  'drizzle-orm',
  'libsql',
  'mongoose',
  'nodemailer',
  'pino',
  'sharp',
]

export default withPayload({
  serverExternalPackages: SHARED_WITH_THE_SERVER,
  turbopack: {
    root,
    rules: {
      '*.{ts,tsx}': {
        condition: { not: 'foreign' },
        loaders: [path.join(root, 'src/admin/bareImports.cjs')],
      },
    },
  },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
})
