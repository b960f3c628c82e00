import { firstAbbreviations } from '../../domain/search/abbreviations.js'
import { panel } from '../../portal/text/vi/panel.js'

/** The groups of meaning that the portal comes with, folded away: nobody has to repeat them. */
export function BuiltInMeanings() {
  return (
    <details className="built-in-meanings">
      <summary>{panel.builtInMeanings(firstAbbreviations.length)}</summary>
      <ul>
        {firstAbbreviations.map((ways) => (
          <li key={ways.join()}>{ways.join(' · ')}</li>
        ))}
      </ul>
    </details>
  )
}
