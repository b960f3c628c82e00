import type { ProcedurePageView } from '../../../queries/procedures/findProcedure.js'
import { channelName } from '../../pages/procedure/procedureWords.js'
import { paths } from '../../paths.js'
import { governmentService } from './procedureJsonLd.js'

/** The vocabulary of public services of the EU and the W3C, which catalogues of services share. */
const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
} as const

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

function publicService(procedure: ProcedurePageView, publicUrl: string): object {
  const { version } = procedure
  const url = publicUrl + paths.procedure(procedure.code)
  const agency = version?.competentAgency ?? procedure.agencyText
  return {
    '@id': `${url}#dich-vu`,
    '@type': 'cpsv:PublicService',
    'dct:identifier': procedure.code,
    'dct:title': vietnamese(version?.name ?? procedure.name),
    'dct:description': procedure.summary ? vietnamese(procedure.summary) : undefined,
    'dct:language': 'vi',
    'cv:hasCompetentAuthority': agency ? named('cv:PublicOrganisation', agency) : undefined,
    'cv:hasChannel': version?.channels.map((channel) => named('cv:Channel', channelName(channel))),
    'cpsv:hasInput': version?.cases.flatMap(({ papers }) =>
      papers.map(({ name }) => named('cv:Evidence', name)),
    ),
    'cpsv:produces': version?.results ? named('cv:Output', version.results) : undefined,
    'cv:hasCost': version?.channels.flatMap(({ fees }) =>
      fees.flatMap(({ amount, currency, text }) =>
        amount === null
          ? []
          : [
              {
                '@type': 'cv:Cost',
                'cv:value': amount,
                'cv:currency': currency ?? 'VND',
                'dct:description': text ?? undefined,
              },
            ],
      ),
    ),
    'cv:hasLegalResource': version?.legalBases.map(({ numberText, summary }) => ({
      '@type': 'eli:LegalResource',
      'dct:identifier': numberText ?? undefined,
      'dct:title': summary ? vietnamese(summary) : undefined,
    })),
  }
}

function named(type: string, name: string): object {
  return { '@type': type, 'dct:title': vietnamese(name) }
}

function vietnamese(value: string): object {
  return { '@value': value, '@language': 'vi' }
}
