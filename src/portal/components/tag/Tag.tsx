import { Icon, type IconName } from '../icon/Icon.js'

export type Tone = 'neutral' | 'brand' | 'good' | 'warning' | 'bad'

export type TagProps = {
  label: string
  tone?: Tone | undefined
  icon?: IconName | undefined
  /** Leads to what is in this state. */
  href?: string | undefined
}

/** A short state or kind in words. A state needs an icon too: colour alone says nothing to many readers. */
export function Tag({ label, tone = 'neutral', icon, href }: TagProps) {
  const className = `tag tag--${tone}`
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {label}
    </>
  )
  if (!href) return <span className={className}>{content}</span>
  return (
    <a className={className} href={href}>
      {content}
    </a>
  )
}
