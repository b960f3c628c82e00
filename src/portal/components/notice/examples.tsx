import type { Example } from '../example.js'
import { Notice, type NoticeTone } from './Notice.js'

const tones: NoticeTone[] = ['info', 'success', 'warning', 'danger', 'demo']

export const examples: Example[] = tones.map((tone) => ({
  name: tone,
  element: (
    <Notice tone={tone}>
      <p>
        Văn bản không nêu thời hạn cho các yêu cầu. <a href="/van-ban">Xem các văn bản khác</a>
      </p>
    </Notice>
  ),
}))
