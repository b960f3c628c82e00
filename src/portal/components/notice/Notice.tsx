import type { ReactNode } from 'react'

import { text } from '../../text/vi.js'
import { Icon, type IconName } from '../icon/Icon.js'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger' | 'demo'

export type NoticeProps = {
  tone?: NoticeTone
  /** Without a title the tone is named: "Lưu ý", "Cảnh báo" … */
  title?: string | undefined
  children?: ReactNode
}

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'circle-check',
  warning: 'triangle',
  danger: 'triangle',
  demo: 'info',
}

/** Something a reader must know before going on. Not for decoration: one or two a page. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role="note">
      <Icon name={icons[tone]} />
      <div className="notice__body">
        <p className="notice__title">{title ?? text.components.notice[tone]}</p>
        {children}
      </div>
    </div>
  )
}
