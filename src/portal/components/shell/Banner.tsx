import { Icon } from '../icon/Icon.js'

export type BannerContent = { title: string; text?: string | undefined }

/** A line across the page about the whole page: a preview, a demonstration. Nothing without a title. */
export function Banner({ title, text }: Partial<BannerContent>) {
  if (!title) return null
  return (
    <aside className="strip" aria-label={title}>
      <p className="frame">
        <Icon name="info" />
        <span>
          <strong>{title}.</strong> {text}
        </span>
      </p>
    </aside>
  )
}
