import type { UnitPageView } from '../../../queries/units/findUnit.js'
import { text } from '../../text/vi.js'

type Titles = UnitPageView['titles']

const words = text.units.titles

export function UnitTitles({ titles }: { titles: Titles }) {
  return (
    <ul>
      {titles.map((title) => (
        <li key={title.title}>{titleText(title)}</li>
      ))}
    </ul>
  )
}

function titleText({ title, since, decision }: Titles[number]): string {
  const line = since ? words.line(title, String(since)) : title
  return decision ? words.withDecision(line, decision) : line
}
