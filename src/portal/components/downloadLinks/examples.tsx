import type { Example } from '../example.js'
import { DownloadLinks } from './DownloadLinks.js'

export const examples: Example[] = [
  {
    name: 'Ba dạng',
    element: (
      <DownloadLinks
        xlsx="/van-ban.xlsx?q=216"
        csv="/van-ban.csv?q=216"
        json="/van-ban.json?q=216"
      />
    ),
  },
]
