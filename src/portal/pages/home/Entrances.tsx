import { formatNumber } from '../../../domain/text/vietnameseFormat.js'
import type { Entrance } from '../../../queries/findHome.js'
import { EntranceList } from '../../components/entranceList/EntranceList.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

const words = text.home.entrances

/** Ways into the catalogue for those who do not know the name of what they need. */
export function Entrances({ entrances }: { entrances: readonly Entrance[] }) {
  return (
    <EntranceList
      entrances={entrances.map((entrance) => ({
        href: hrefOf(entrance),
        label: nameOf(entrance),
        count: words.total(formatNumber(entrance.total)),
      }))}
    />
  )
}

function hrefOf(entrance: Entrance): string {
  return entrance.kind === 'level'
    ? `${paths.procedures}?cap=${entrance.level}`
    : `${paths.procedures}?doi-tuong=${entrance.audience}`
}

function nameOf(entrance: Entrance): string {
  if (entrance.kind === 'audience') return text.options.audiences[entrance.audience]
  return words.level(text.options.procedureLevels[entrance.level].toLocaleLowerCase('vi'))
}
