import { Icon } from '../icon/Icon.js'

export type BannerContent = { title: string; text?: string | undefined }

/** A line across the page about the whole page, such as a preview. Nothing without a title. */
export function Banner({ title, text }: Partial<BannerContent>) {
  if (!title) return null
  return (
    <aside className="strip" aria-label={title}>
      <p className="frame">
        <Icon name="info" />
        <strong>{title}.</strong> {text}
      </p>
    </aside>
  )
}

/** The same with the text behind a press, for what stands on every page: the page itself comes first. */
export function FoldedBanner({ title, text }: Required<BannerContent>) {
  return (
    <aside className="strip" aria-label={title}>
      <details className="frame">
        <summary>{title}</summary>
        <p>{text}</p>
      </details>
    </aside>
  )
}
