import type { Example } from '../example.js'
import type { FilterFieldSpec } from './FilterField.js'
import { FilterForm } from './FilterForm.js'

const fields: FilterFieldSpec[] = [
  { kind: 'search', name: 'q', label: 'Từ khoá', placeholder: 'Số, ký hiệu hoặc trích yếu' },
  {
    kind: 'select',
    name: 'loai',
    label: 'Loại văn bản',
    options: [
      { value: 'decision', label: 'Quyết định' },
      { value: 'official-letter', label: 'Công văn' },
    ],
  },
  { kind: 'date', name: 'tu-ngay', label: 'Ban hành từ ngày' },
  { kind: 'checkbox', name: 'con-hieu-luc', label: 'Chỉ văn bản còn hiệu lực' },
]

export const examples: Example[] = [
  {
    name: 'Đang lọc',
    element: (
      <FilterForm
        action="/van-ban"
        fields={fields}
        values={{ q: '216 bcd', loai: 'official-letter' }}
        resultCount={
          <>
            Tìm thấy <strong>1</strong> văn bản
          </>
        }
        clearHref="/van-ban"
      />
    ),
  },
]
