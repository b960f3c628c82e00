import type { KioskPlace } from '../../queries/procedures/findKiosk.js'
import type { PostingSheetView } from '../../queries/postings/findPostingSheet.js'
import { QrImage } from '../components/qrImage/QrImage.js'
import { paths } from '../paths.js'
import type { PostingSheet } from '../postingSheet/postingSheet.js'
import { SheetContent } from '../postingSheet/SheetView.js'
import { text } from '../text/vi.js'

const words = text.posting.kiosk

type Props = {
  view: PostingSheetView & { place: KioskPlace }
  sheet: PostingSheet
  publicUrl: string
}

/** A procedure on the touch screen; what a person wants to take along goes to their telephone. */
export function KioskProcedurePage({ view, sheet, publicUrl }: Props) {
  const { slug } = view.place.unit
  const { fieldName } = view.procedure
  const list = paths.kioskProcedures(slug)
  const back = fieldName
    ? `${list}?${new URLSearchParams({ 'linh-vuc': fieldName }).toString()}`
    : list
  return (
    <>
      <p>
        <a className="kiosk-button kiosk-button--quiet" href={back}>
          {words.back}
        </a>
      </p>
      <h1>{sheet.name}</h1>
      <p>{sheet.meta.join(' · ')}</p>
      {sheet.notices.map((notice) => (
        <p key={notice} className="sheet__notice">
          {notice}
        </p>
      ))}
      <div className="kiosk-columns">
        <div>
          <SheetContent answers={sheet.answers} parts={sheet.parts} />
        </div>
        <aside>
          <h2>{words.phone}</h2>
          <QrImage address={publicUrl + paths.procedure(sheet.code)} label={words.phoneLabel} />
          <p>{words.phoneHint}</p>
          <Forms view={view} publicUrl={publicUrl} />
          <Contact sheet={sheet} />
        </aside>
      </div>
    </>
  )
}

/** Each form as a code: nothing is downloaded to a screen that everybody uses. */
function Forms({ view: { version }, publicUrl }: Pick<Props, 'view' | 'publicUrl'>) {
  const forms = version.cases.flatMap(({ papers }) => papers.flatMap(({ form }) => form ?? []))
  const each = [...new Map(forms.map((form) => [form.filename, form])).values()]
  if (each.length === 0) return null
  return (
    <>
      <h2>{words.forms}</h2>
      <ul className="kiosk-forms">
        {each.map(({ filename, title }) => (
          <li key={filename}>
            <QrImage
              address={publicUrl + paths.mediaFile(filename)}
              label={words.formLabel(title)}
            />
            <span>{title}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Contact({ sheet: { desk, feedback } }: Pick<Props, 'sheet'>) {
  return (
    <>
      {desk.length > 0 && (
        <>
          <h2>{words.desk}</h2>
          {desk.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
      {feedback && (
        <>
          <h2>{text.posting.sheet.feedback.title}</h2>
          {feedback.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
    </>
  )
}
