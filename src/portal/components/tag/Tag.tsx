import { Icon, type IconName } from '../icon/Icon.js'

export type Tone = 'neutral' | 'brand' | 'good' | 'warning' | 'bad'

export type TagProps = { label: string; tone?: Tone | undefined; icon?: IconName | undefined }

/** A short state or kind in words. A state needs an icon too: colour alone says nothing to many readers. */
export function Tag({ label, tone = 'neutral', icon }: TagProps) {
  return (
    <span className={`tag tag--${tone}`}>
      {icon && <Icon name={icon} />}
      {label}
    </span>
  )
}
