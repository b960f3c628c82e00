import type { Example } from '../example.js'
import { SearchBox } from './SearchBox.js'

export const examples: Example[] = [{ name: 'Đã gõ', element: <SearchBox query="khai sinh" /> }]
