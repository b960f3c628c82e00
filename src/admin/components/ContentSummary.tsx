import { formatInstant, formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import {
  type CheckLine,
  type DraftLine,
  type ScheduledLine,
} from '../../queries/panel/adminContent.js'
import { listPath, panelPaths, recordPath } from '../panelPaths.js'

const words = panel.dashboard.content

type Props = {
  drafts: readonly DraftLine[]
  scheduled: readonly ScheduledLine[]
  checks: readonly CheckLine[]
}

/** What a person who writes or checks content has open. */
export function ContentSummary({ drafts, scheduled, checks }: Props) {
  return (
    <div className="content-summary">
      <section>
        <h2>{words.drafts}</h2>
        {drafts.length === 0 && <p>{words.noDrafts}</p>}
        <ul>
          {drafts.map(({ id, collection, title, updatedAt }) => (
            <li key={id}>
              <a href={recordPath(collection, id)}>{title || words.untitled}</a>{' '}
              <span className="soft">{words.edited(formatInstant(updatedAt))}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.scheduled}</h2>
        {scheduled.length === 0 && <p>{words.noScheduled}</p>}
        <ul>
          {scheduled.map(({ job, id, collection, title, type, at }) => (
            <li key={job}>
              <a href={recordPath(collection, id)}>{title || words.untitled}</a>{' '}
              <span className="soft">
                {type === 'publish'
                  ? words.publishAt(formatInstant(at))
                  : words.unpublishAt(formatInstant(at))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.check}</h2>
        {checks.length === 0 && <p>{words.nothingToCheck}</p>}
        <ul>
          {checks.map((check) => (
            <li key={check.kind}>
              <a href={checkPaths[check.kind]}>{checkWords(check)}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const checkPaths: Record<CheckLine['kind'], string> = {
  announcementsLate: panelPaths.announcements,
  postings: panelPaths.postings,
  inspectionsRunning: `${listPath('inspections')}?where[or][0][and][0][stage][equals]=running`,
  modelsWaiting: `${listPath('innovation-models')}?where[or][0][and][0][_status][equals]=draft`,
}

function checkWords({ kind, count }: CheckLine): string {
  return words[kind](formatNumber(count))
}
