import type { StaticPageView } from '../../queries/findPage.js'
import { EmptyState } from '../components/emptyState/EmptyState.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { RichText } from '../components/richText/RichText.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'

/** A page of plain text that editors keep: about the portal, terms of use. */
export function StaticPage({ view }: { view: StaticPageView }) {
  return (
    <>
      <PageHeader title={view.title} />
      {view.body ? (
        <div className="measure">
          <RichText content={view.body} hrefOf={recordHref} />
        </div>
      ) : (
        <EmptyState title={text.components.missing} />
      )}
    </>
  )
}
