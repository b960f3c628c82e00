import type { Example } from '../example.js'
import { Notice, type NoticeTone } from './Notice.js'

const tones: NoticeTone[] = ['info', 'success', 'warning', 'danger', 'demo', 'withdrawn']

export const examples: Example[] = tones.map((tone) => ({
  name: tone,
  element: (
    <Notice tone={tone} title={tone === 'withdrawn' ? 'Văn bản này đã được gỡ' : undefined}>
      <p>
        Văn bản không nêu thời hạn cho các yêu cầu. <a href="/van-ban">Xem các văn bản khác</a>
      </p>
    </Notice>
  ),
}))
