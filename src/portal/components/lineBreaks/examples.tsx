import type { Example } from '../example.js'
import { LineBreaks } from './LineBreaks.js'

const steps = `Bước 1: Tổ chức nộp hồ sơ tại bộ phận một cửa.
- Nộp trực tiếp:
+ buổi sáng;
+ buổi chiều.
- Nộp trực tuyến.

Bước 2: Cơ quan trả kết quả.`

export const examples: Example[] = [{ name: 'Các bước', element: <LineBreaks text={steps} /> }]
