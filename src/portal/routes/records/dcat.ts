import type { CalendarDate } from '../../../domain/calendar/calendarDate.js'
import { inFormat, paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { dataFormats, type DataFormatName } from '../openDataFiles.js'

const words = text.openData
const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types'
const VIETNAMESE = { '@id': `${AUTHORITY}/language/VIE` }

/** The lists that can be taken whole, besides the catalogue of procedures. */
const LISTS = [
  'procedureChanges', 'units', 'documents', 'plans', 'movements', 'models', 'inspections',
] as const // prettier-ignore

type Publisher = { siteName: string; unitName: string | null }
type Making = { publicUrl: string; today: CalendarDate }

/** The datasets in DCAT 3, with what DCAT-AP demands, for catalogues of open data that collect from many portals. */
export function dcatCatalogue({ siteName, unitName }: Publisher, making: Making): object {
  const { publicUrl } = making
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': unitName ?? siteName }
  const page = publicUrl + paths.openData
  const common = {
    'dct:language': VIETNAMESE,
    'dct:publisher': publisher,
    'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` },
    'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/UPDATE_CONT` },
  }
  const datasets = [procedures(making), ...LISTS.map((list) => listed(list, making))]
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': page,
    '@type': 'dcat:Catalog',
    'dct:title': vietnamese(`${words.title} – ${siteName}`),
    'dct:description': vietnamese(words.lead),
    'dct:language': VIETNAMESE,
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': publicUrl },
    'dcat:dataset': datasets.map((dataset) => ({ ...dataset, ...common })),
    'dcat:service': {
      '@type': 'dcat:DataService',
      'dct:title': vietnamese(words.api.title),
      'dcat:endpointURL': { '@id': publicUrl },
      'dcat:endpointDescription': { '@id': publicUrl + paths.openApi },
      'dcat:servesDataset': datasets.map((dataset) => ({ '@id': dataset['@id'] })),
    },
  }
}

function procedures({ publicUrl, today }: Making) {
  return {
    '@id': `${publicUrl}${paths.openData}#thu-tuc`,
    '@type': 'dcat:Dataset',
    'dct:identifier': 'thu-tuc',
    'dct:title': vietnamese(words.procedures.title),
    'dct:description': vietnamese(words.procedures.description),
    'dct:modified': { '@value': today, '@type': 'xsd:date' }, // What is in force is another thing each day.
    'dcat:landingPage': { '@id': publicUrl + paths.procedures },
    'dcat:distribution': formats.map((format) =>
      distribution(format, publicUrl + paths.openDataFile(format)),
    ),
  }
}

function listed(list: (typeof LISTS)[number], { publicUrl }: Making) {
  const path = paths[list]
  const { title, description } = words.lists[list]
  return {
    '@id': `${publicUrl}${paths.openData}#${path.slice(1).replace('/', '-')}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': path.slice(1),
    'dct:title': vietnamese(title),
    'dct:description': vietnamese(description),
    'dcat:landingPage': { '@id': publicUrl + path },
    'dcat:distribution': formats
      .filter((format) => format !== 'json') // As JSON a list comes page by page: that is what the service is for.
      .map((format) => distribution(format, publicUrl + inFormat(path, format))),
  }
}

const formats = Object.keys(dataFormats) as DataFormatName[]

function distribution(format: DataFormatName, address: string) {
  const [mediaType] = dataFormats[format].type.split(';')
  return {
    '@type': 'dcat:Distribution',
    'dct:title': format.toUpperCase(),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}/${mediaType}` },
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': vietnamese(words.terms.text) },
  }
}

function vietnamese(value: string): object {
  return { '@value': value, '@language': 'vi' }
}
