import type { Example } from '../example.js'
import { DownloadLinks } from './DownloadLinks.js'

export const examples: Example[] = [
  {
    name: 'Hai dạng',
    element: <DownloadLinks csv="/van-ban.csv?q=216" json="/van-ban.json?q=216" />,
  },
]
