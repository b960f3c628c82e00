import Link from 'next/link.js'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { today as dayToday } from '../../clock.js'
import { formatNumber } from '../../domain/text/vietnameseFormat.js'
import { panel } from '../../portal/text/vi/panel.js'
import {
  listPostings,
  postingTabs,
  seesPostings,
  type PostingsParams,
  type PostingsView as View,
} from '../../queries/panel/adminPostings.js'
import { viewerOf } from '../../queries/panel/adminViewer.js'
import { PanelPage } from '../components/PanelPage.js'
import { PostingTable } from '../components/PostingTable.js'
import { PostingUnits } from '../components/PostingUnits.js'
import { panelPaths, postingsPath, signInPath } from '../panelPaths.js'

const words = panel.postings
const pageWords = panel.inbox.pages
const LAST_PAGE = 10_000

/** "Niêm yết cần xử lý": what is wrong on the walls, for the controller of all units and for each of its own. */
export async function PostingsView(view: AdminViewServerProps) {
  const { payload, initPageResult, searchParams } = view
  const viewer = await viewerOf(payload, initPageResult.req.user)
  if (!viewer) redirect(signInPath(panelPaths.postings))
  if (!seesPostings(viewer)) {
    return (
      <PanelPage view={view} title={words.title}>
        <p className="lead">{words.notForYou}</p>
      </PanelPage>
    )
  }
  const params = readParams(searchParams)
  const postings = await listPostings({ payload, viewer }, params)
  const isForAll = viewer.seesAllWork || viewer.roles.includes('procedure-controller')
  return (
    <PanelPage view={view} title={words.title}>
      <p className="lead">{isForAll ? words.lead.all : words.lead.unit}</p>
      <Tabs postings={postings} params={params} />
      <Chosen postings={postings} params={params} />
      {postings.rows.length === 0 ? (
        <p className="nothing">{words.empty[params.tab]}</p>
      ) : (
        <PostingTable caption={words.tabs[params.tab]} rows={postings.rows} today={params.today} />
      )}
      <Pages postings={postings} params={params} />
      {postings.units.length > 0 && (
        <PostingUnits
          units={postings.units}
          tabs={postingTabs.filter((tab) => tab !== 'hanging')}
        />
      )}
    </PanelPage>
  )
}

type Props = { postings: View; params: PostingsParams }

function Tabs({ postings, params }: Props) {
  return (
    <nav aria-label={words.tabsLabel}>
      <ul className="work-tabs">
        {postings.tabs.map(({ tab, count }) => (
          <li key={tab}>
            <Link
              href={postingsPath({ tab, unit: params.unit })}
              aria-current={tab === params.tab ? 'page' : undefined}
              prefetch={false}
            >
              {words.tabs[tab]} <span className="work-tabs__count">{formatNumber(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Chosen({ postings, params: { tab, unit } }: Props) {
  const chosen = postings.units.find((each) => each.unit.id === unit)
  if (!unit) return null
  return (
    <p>
      {chosen && <strong>{words.onlyUnit(chosen.unit.name)}</strong>}{' '}
      <Link href={postingsPath({ tab })} prefetch={false}>
        {words.allUnits}
      </Link>
    </p>
  )
}

function Pages({ postings: { page, pages }, params: { tab, unit } }: Props) {
  if (pages <= 1) return null
  const to = (other: number) => postingsPath({ tab, unit, page: other })
  return (
    <nav className="work-pages" aria-label={pageWords.label}>
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev" prefetch={false}>
          {pageWords.previous}
        </Link>
      )}
      <span>{pageWords.position(formatNumber(page), formatNumber(pages))}</span>
      {page < pages && (
        <Link href={to(page + 1)} rel="next" prefetch={false}>
          {pageWords.next}
        </Link>
      )}
    </nav>
  )
}

/** What the address asks for; anything that cannot be falls back, because nobody types an address here. */
function readParams(query: AdminViewServerProps['searchParams']): PostingsParams {
  const given = (name: string) => {
    const value = query?.[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const page = Number(given('trang'))
  return {
    tab: postingTabs.find((tab) => tab === given('muc')) ?? 'overdue',
    unit: given('don-vi').slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    today: dayToday(),
  }
}
