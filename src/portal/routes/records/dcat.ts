import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { dataFormats, type DataFormatName } from '../openDataFiles.js'

const words = text.openData

type Publisher = { siteName: string; unitName: string | null }

/** The datasets in DCAT 3, for catalogues of open data that collect from many portals. */
export function dcatCatalogue(
  { siteName, unitName }: Publisher,
  { publicUrl, today }: { publicUrl: string; today: CalendarDate },
): object {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': unitName ?? siteName }
  const page = publicUrl + paths.openData
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': page,
    '@type': 'dcat:Catalog',
    'dct:title': { '@value': `${words.title} – ${siteName}`, '@language': 'vi' },
    'dct:language': 'vi',
    'dct:publisher': publisher,
    'dcat:dataset': [
      {
        '@id': `${page}#thu-tuc`,
        '@type': 'dcat:Dataset',
        'dct:title': { '@value': words.procedures.title, '@language': 'vi' },
        'dct:description': { '@value': words.procedures.description, '@language': 'vi' },
        'dct:language': 'vi',
        'dct:publisher': publisher,
        'dct:modified': { '@value': today, '@type': 'xsd:date' },
        'dcat:landingPage': { '@id': publicUrl + paths.procedures },
        'dcat:distribution': (Object.keys(dataFormats) as DataFormatName[]).map((format) => ({
          '@type': 'dcat:Distribution',
          'dct:title': format.toUpperCase(),
          'dcat:downloadURL': { '@id': publicUrl + paths.openDataFile(format) },
          'dcat:mediaType': dataFormats[format].type.split(';')[0],
        })),
      },
    ],
    'dcat:service': {
      '@type': 'dcat:DataService',
      'dct:title': { '@value': words.api.title, '@language': 'vi' },
      'dcat:endpointURL': { '@id': publicUrl },
      'dcat:endpointDescription': { '@id': publicUrl + paths.openApi },
    },
  }
}
