import type { Payload } from 'payload'

import type { CalendarDate } from '../src/domain/calendar/calendarDate.js'
import { vietnamHolidays } from '../src/domain/calendar/vietnamHolidays.js'
import {
  seedAdministrator,
  seededAccounts,
  seedStaff,
  type AccountOptions,
  type SeededAccount,
} from './accounts.js'
import { articleLinks, articles } from './data/articles.js'
import { communes, provinces } from './data/currentUnits.js'
import { demoAssignments, demoProgress } from './data/demoAssignments.js'
import { movementEntries, replications } from './data/demoEntries.js'
import { demoProcedures, demoVersions } from './data/demoProcedures.js'
import { demoPostings } from './data/demoPostings.js'
import { directives } from './data/directive216.js'
import { documents } from './data/documents.js'
import { formerCommunes, formerDistricts, formerProvinces } from './data/formerUnits.js'
import { inspections } from './data/inspections.js'
import { innovationModels } from './data/models.js'
import { movements } from './data/movements.js'
import { offices } from './data/offices.js'
import { pages } from './data/pages.js'
import { plans } from './data/plans.js'
import { readProcedures } from './data/procedures.js'
import { demoSettings } from './data/settings.js'
import { createSeeder, SEEDING, type SeedCounts, type Seeder } from './seeder.js'

export interface SeedOptions extends AccountOptions {
  /** The day from which the made-up deadlines count. */
  today: CalendarDate
}

export interface SeedReport {
  created: SeedCounts
  accounts: readonly SeededAccount[]
}

/**
 * Fills a database with the demo: real facts with their sources, and made-up work that says it is
 * made up. The same on every run of a day; a run that was cut off is completed by the next one.
 */
export async function seedDemo(payload: Payload, options: SeedOptions): Promise<SeedReport> {
  const seeder = createSeeder(payload)
  await seedFacts(seeder)
  await seedStaff(seeder, options)
  await seedMadeUpWork(seeder, options.today)
  await saveSettings(payload, options.today)
  await seedAdministrator(seeder, options)
  return { created: seeder.created, accounts: seededAccounts(options) }
}

/** In the order of reference: what is named comes before what names it. */
async function seedFacts(seeder: Seeder): Promise<void> {
  const { procedures, versions } = readProcedures()
  await seeder.ensureAll(
    'holidays',
    vietnamHolidays.map((entry) => ({ ...entry })),
  )
  await seeder.ensureAll('articles', articles)
  await seeder.ensureAll('units', [...provinces, ...communes, ...formerProvinces])
  await seeder.ensureAll('units', [...formerDistricts, ...formerCommunes, ...offices])
  await seeder.ensureAll('documents', documents)
  await seeder.ensureAll('plans', plans)
  await seeder.ensureAll('directives', directives)
  await seeder.ensureAll('movements', movements)
  await seeder.ensureAll('innovation-models', innovationModels)
  await seeder.ensureAll('inspections', inspections)
  await seeder.ensureAll('procedures', procedures)
  await seeder.ensureAll('procedure-versions', versions)
  await seeder.ensureAll('pages', pages)
  await linkArticles(seeder)
}

async function seedMadeUpWork(seeder: Seeder, today: CalendarDate): Promise<void> {
  await seeder.ensureAll('procedures', demoProcedures)
  await seeder.ensureAll('procedure-versions', demoVersions(today))
  await seeder.ensureAll('movement-entries', movementEntries)
  await seeder.ensureAll('replications', replications)
  await seeder.ensureAll('postings', demoPostings(seeder.resolve, today))
  await seeder.ensureAll('assignments', demoAssignments(today))
  await seeder.ensureAll('progress-updates', demoProgress(today))
}

/** Articles come first because units and models name them as their source; only then can they point back. */
async function linkArticles({ payload, resolve }: Seeder): Promise<void> {
  for (const { slug, units, relatedModels } of articleLinks) {
    await payload.update({
      collection: 'articles',
      where: { slug: { equals: slug }, units: { exists: false } },
      data: resolve({ units, relatedModels }) as object,
      depth: 0,
      overrideAccess: true, // Nobody is signed in while the demo is filled.
      context: SEEDING,
    })
  }
}

async function saveSettings(payload: Payload, today: CalendarDate): Promise<void> {
  await payload.updateGlobal({
    slug: 'settings',
    data: demoSettings(today),
    depth: 0,
    overrideAccess: true, // As above.
    context: SEEDING,
  })
}
