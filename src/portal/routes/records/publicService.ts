import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import type { ChannelView } from '../../../queries/procedures/procedureTerms.js'
import { channelName, timeLimitText } from '../../pages/procedure/procedureWords.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { durationOf, governmentService } from './procedureJsonLd.js'

/** The vocabulary of public services of the EU and the W3C, which catalogues of services share. */
const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const VIETNAMESE = { '@id': `${AUTHORITY}/language/VIE` }
const VIETNAM = { '@id': `${AUTHORITY}/country/VNM` }

/** A procedure as schema.org and CPSV-AP describe a service, side by side in one graph. */
export function procedureGraph(procedure: ProcedurePageView, publicUrl: string): object {
  const { '@context': schema, ...service } = governmentService(procedure, publicUrl) as Record<
    string,
    unknown
  >
  return {
    '@context': [schema, CONTEXT],
    '@graph': [service, publicService(procedure, publicUrl)],
  }
}

/** What CPSV-AP 3 demands of a service and its parts is always there: identifier, title, description, authority. */
function publicService(procedure: ProcedurePageView, publicUrl: string): object {
  const { code, version } = procedure
  const url = publicUrl + paths.procedure(code)
  const agency = version?.competentAgency ?? procedure.agencyText
  const name = version?.name ?? procedure.name
  return {
    '@id': `${url}#dich-vu`,
    '@type': 'cpsv:PublicService',
    'dct:identifier': code,
    'dct:title': vietnamese(name),
    'dct:description': vietnamese(procedure.summary ?? describedBy(name, version?.results)),
    'dct:language': VIETNAMESE,
    'adms:status': statusOf(procedure),
    'foaf:page': { '@id': url },
    'cv:hasCompetentAuthority': agency
      ? {
          ...named('cv:PublicOrganisation', agency),
          'skos:prefLabel': vietnamese(agency),
          'dct:spatial': VIETNAM,
        }
      : undefined,
    'cv:hasChannel': version?.channels.map((channel, index) => ({
      ...channelOf(channel),
      '@id': channelId(url, index),
      'dct:identifier': `${code}/${channel.kind}-${index + 1}`,
      'foaf:page':
        channel.kind === 'online' && version.online.url ? { '@id': version.online.url } : undefined,
    })),
    'cpsv:hasInput': version?.cases
      .flatMap(({ papers }) => papers)
      .map((paper, index) => ({
        ...named('cv:Evidence', paper.name),
        'dct:identifier': `${code}/giay-to-${index + 1}`,
      })),
    'cpsv:produces': version?.results
      ? { ...named('cv:Output', version.results), 'dct:identifier': `${code}/ket-qua` }
      : undefined,
    'cv:hasCost': version?.channels.flatMap((channel, index) =>
      costsOf(channel, { code, url, index }),
    ),
    'cv:hasLegalResource': version?.legalBases.map(({ numberText, summary }) => ({
      '@type': 'eli:LegalResource',
      'dct:identifier': numberText ?? undefined,
      'dct:title': summary ? vietnamese(summary) : undefined,
    })),
  }
}

function describedBy(name: string, results: string | null | undefined): string {
  return results ? text.openData.linkedDescription(name, results) : name
}

/** Of the codes for how a record of a catalogue stands: only what holds today is complete. */
function statusOf({ isAbolished, validity }: ProcedurePageView): object {
  const isOver = isAbolished || validity.kind === 'ended'
  const isAhead = validity.kind === 'not-yet'
  const status = isOver ? 'Withdrawn' : isAhead ? 'UnderDevelopment' : 'Completed'
  return { '@id': `http://purl.org/adms/status/${status}` }
}

function channelOf(channel: ChannelView): object {
  const duration = durationOf(channel.timeLimit)
  const limit = timeLimitText(channel.timeLimit)
  return {
    ...named('cv:Channel', channelName(channel)),
    'dct:type': channel.kind,
    'dct:description': limit ? vietnamese(limit) : undefined,
    'cv:processingTime': duration && { '@value': duration, '@type': 'xsd:duration' },
  }
}

type Place = { code: string; url: string; index: number }

/** What is paid for filing in one way; a fee whose sum is not named has its words alone, it is not free. */
function costsOf({ fees }: ChannelView, { code, url, index }: Place): object[] {
  return fees.map(({ amount, currency, text: words }, number) => ({
    '@type': 'cv:Cost',
    'dct:identifier': `${code}/phi-${index + 1}-${number + 1}`,
    'cv:value': amount ?? undefined,
    'cv:currency': amount === null ? undefined : (currency ?? 'VND'),
    'dct:description': words ? vietnamese(words) : undefined,
    'cv:ifAccessedThrough': { '@id': channelId(url, index) },
  }))
}

function channelId(url: string, index: number): string {
  return `${url}#kenh-${index + 1}`
}

function named(type: string, name: string): object {
  return { '@type': type, 'dct:title': vietnamese(name) }
}

function vietnamese(value: string): object {
  return { '@value': value, '@language': 'vi' }
}
