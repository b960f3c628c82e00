import type { Example } from '../example.js'
import { Pagination } from './Pagination.js'

const hrefOf = (page: number) => `/thu-tuc?trang=${page}`

export const examples: Example[] = [
  { name: 'Trang đầu', element: <Pagination page={1} pageCount={3} hrefOf={hrefOf} /> },
  {
    name: 'Ở giữa',
    element: <Pagination page={12} pageCount={1204} hrefOf={hrefOf} label="Phân trang văn bản" />,
  },
]
