import type { CollectionConfig, Config, CustomComponent, GlobalConfig } from 'payload'

import { isPublicKind } from '../domain/publicKeys.js'
import { imports } from '../portal/text/vi/imports.js'
import { panel } from '../portal/text/vi/panel.js'
import { viewPaths } from './panelPaths.js'

/** Components are named by path: the panel's bundle finds them, and this process never loads them. */
const at = (file: string, name: string) => `/src/admin/${file}#${name}`
const component = (name: string) => at(`components/${name}`, name)

/** Our parts of the admin panel: marks, links, and views of our own. */
export const panelComponents = {
  actions: [component('PortalLink')],
  beforeDashboard: [at('views/Dashboard', 'Dashboard')],
  beforeLogin: [component('LoginGreeting')],
  beforeNavLinks: [component('NavLinks')],
  graphics: { Logo: component('Logo'), Icon: component('Icon') },
  views: {
    inbox: {
      Component: at('views/InboxView', 'InboxView'),
      path: viewPaths.inbox,
      exact: true,
      meta: { title: panel.inbox.title },
    },
    briefing: {
      Component: at('views/BriefingView', 'BriefingView'),
      path: viewPaths.briefing,
      exact: true,
      meta: { title: panel.briefing.title },
    },
    reminders: {
      Component: at('views/RemindersView', 'RemindersView'),
      path: viewPaths.reminders,
      exact: true,
      meta: { title: panel.reminders.title },
    },
    announcements: {
      Component: at('views/AnnouncementsView', 'AnnouncementsView'),
      path: viewPaths.announcements,
      exact: true,
      meta: { title: panel.announcements.title },
    },
    postings: {
      Component: at('views/PostingsView', 'PostingsView'),
      path: viewPaths.postings,
      exact: true,
      meta: { title: panel.postings.title },
    },
    importProcedures: {
      Component: at('views/ImportView', 'ImportView'),
      path: viewPaths.importProcedures,
      exact: true,
      meta: { title: imports.panel.title },
    },
  },
} satisfies NonNullable<Config['admin']>['components']

/** Adds to the collections what only the panel shows: the way to the public page, the steps of an assignment. */
export function withPanelParts(collections: CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) =>
    withWorkflow(withTaskImport(withReminderLetter(withPublicLink(withoutApiTab(collection))))),
  )
}

/** The tab with raw data is for programmers; they ask the API itself. */
export function withoutApiTab<Kind extends CollectionConfig | GlobalConfig>(kind: Kind): Kind {
  return { ...kind, admin: { ...kind.admin, hideAPIURL: true } }
}

/** The groups that hold besides those that an editor adds, to look at. */
export function withBuiltInMeanings(global: GlobalConfig): GlobalConfig {
  if (global.slug !== 'search-terms') return global
  const field: GlobalConfig['fields'][number] = {
    name: 'builtIn',
    type: 'ui',
    admin: { components: { Field: component('BuiltInMeanings') } },
  }
  return { ...global, fields: [...global.fields, field] }
}

function withPublicLink(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection
  if (!isPublicKind(slug)) return collection
  const link: CustomComponent = {
    path: component('PublicLink'),
    serverProps: { collection: slug },
  }
  const { components } = admin ?? {}
  const edit = { ...components?.edit, beforeDocumentControls: [link] }
  return { ...collection, admin: { ...admin, components: { ...components, edit } } }
}

/** Papers that work is given by: from their late work Home Affairs drafts a letter. */
const slugsWithLetters: readonly string[] = ['directives', 'plans']

function withReminderLetter(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection
  if (!slugsWithLetters.includes(slug)) return collection
  const { components } = admin ?? {}
  const link: CustomComponent = {
    path: component('ReminderLetterLink'),
    serverProps: { collection: slug },
  }
  const before = [...(components?.edit?.beforeDocumentControls ?? []), link]
  const edit = { ...components?.edit, beforeDocumentControls: before }
  return { ...collection, admin: { ...admin, components: { ...components, edit } } }
}

/** In the tab of a plan's tasks, above the list. */
function withTaskImport(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'plans') return collection
  const field: CollectionConfig['fields'][number] = {
    name: 'taskImport',
    type: 'ui',
    admin: { components: { Field: component('PlanTaskImport') }, disableListColumn: true },
  }
  return { ...collection, fields: [field, ...collection.fields] }
}

function withWorkflow(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'assignments') return collection
  const workflow: CollectionConfig['fields'][number] = {
    name: 'workflow',
    type: 'ui',
    admin: { components: { Field: component('AssignmentPanel') }, disableListColumn: true },
  }
  return { ...collection, fields: [workflow, ...collection.fields] }
}
