import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from './collections/all.js'
import {
  panelComponents,
  withBuiltInMeanings,
  withoutApiTab,
  withPanelParts,
} from './src/admin/panelParts.js'
import { databaseAdapter } from './src/database/adapter.js'
import { answerDatabaseErrors } from './src/database/answerDatabaseErrors.js'
import { env } from './src/env.js'
import { answerInVietnamese } from './src/hooks/answerInVietnamese.js'
import { limitedForVisitors } from './src/hooks/limitVisitors.js'
import { withCheckedFilters } from './src/hooks/refuseWrongFilters.js'
import { retryScheduledPublishing } from './src/jobs/retryScheduledPublishing.js'
import { mailAdapter } from './src/server/mail.js'
import { log } from './src/server/log.js'
import { text } from './src/portal/text/vi.js'
import { payload as payloadWords } from './src/portal/text/vi/payload.js'

const settings = env()
const MEGABYTE = 1024 * 1024

const config = buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    components: panelComponents,
    theme: 'light',
    meta: { titleSuffix: ` – ${text.site.name}`, robots: 'noindex, nofollow' },
    importMap: {
      baseDir: path.resolve('.'),
      importMapFile: path.resolve('src/admin/app/(payload)/admin/importMap.js'),
    },
    dateFormat: 'dd/MM/yyyy',
    timezones: {
      defaultTimezone: 'Asia/Ho_Chi_Minh',
      supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
    },
  },
  bin: [],
  collections: withPanelParts(collections.map(limitedForVisitors).map(withCheckedFilters)),
  globals: globals.map(withoutApiTab).map(withBuiltInMeanings),
  cors: [settings.publicUrl],
  csrf: [settings.publicUrl],
  db: await databaseAdapter(settings.database),
  editor: lexicalEditor(),
  email: mailAdapter(settings),
  graphQL: { disable: true },
  hooks: { afterError: [answerInVietnamese, answerDatabaseErrors] },
  i18n: {
    supportedLanguages: { vi },
    fallbackLanguage: 'vi',
    translations: { vi: payloadWords },
  },
  jobs: { autoRun: [{ cron: '* * * * *', limit: 50 }], deleteJobOnComplete: true },
  logger: log,
  maxDepth: 3,
  secret: settings.secret,
  serverURL: '',
  sharp,
  telemetry: false,
  typescript: {
    // `npm run generate` does it; a process of its own at every start does not.
    autoGenerate: false,
    outputFile: path.resolve('src/payload-types.ts'),
  },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: 20 * MEGABYTE, files: 10 },
    responseOnLimit: text.site.fileTooLarge,
    safeFileNames: true,
    preserveExtension: 4,
  },
})

export default config.then(retryScheduledPublishing)
