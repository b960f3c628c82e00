import type { Example } from '../example.js'
import { QrImage } from './QrImage.js'

export const examples: Example[] = [
  {
    name: 'Mã QR',
    element: <QrImage address="http://portal.example/thu-tuc/1.013172" label="Mã QR của thủ tục" />,
  },
]
