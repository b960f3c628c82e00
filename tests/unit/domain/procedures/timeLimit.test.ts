import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTimeLimit } from '../../../../src/domain/procedures/timeLimit.js'
import { anyVietnamese } from '../arbitraries.js'

describe('parseTimeLimit', () => {
  it.each([
    ['07 Ngày làm việc', 7, 'working-day'],
    ['7 Ngày làm việc', 7, 'working-day'],
    ['Không quá 05 (năm) ngày làm việc', 5, 'working-day'],
    ['60 Ngày', 60, 'day'],
    ['01 Giờ', 1, 'hour'],
    ['0.5 Giờ', 0.5, 'hour'],
    ['0,5 Giờ', 0.5, 'hour'],
    ['0 Giờ', 0, 'hour'],
    ['30 Phút', 0.5, 'hour'],
    ['02 Tháng', 2, 'month'],
    ['1 Năm', 1, 'year'],
    ['02 Tuần', 14, 'day'],
    ['07\u00a0Ngày làm việc', 7, 'working-day'],
    ['07 Ngày làm việc'.normalize('NFD'), 7, 'working-day'],
    ['04 Giờ làm việc', 4, 'hour'],
    ['30 phút làm việc', 0.5, 'hour'],
    ['07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ', 7, 'working-day'],
    ['Trong thời hạn 10 ngày, kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ.', 10, 'day'],
    ['15 Ngày (tính từ khi tiếp nhận đủ hồ sơ)', 15, 'day'],
    ['Không quá 24 giờ làm việc kể từ khi nhận hồ sơ', 24, 'hour'],
  ])('reads %j', (cell, value, unit) => {
    expect(parseTimeLimit(cell)).toMatchObject({ value, unit })
  })

  it.each([
    'Trong ngày',
    'Trong ngày làm việc',
    'Ngay trong ngày tiếp nhận hồ sơ; trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo.',
    'Trong ngày cơ quan, tổ chức tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ.',
  ])('takes %j for the day of receipt', (cell) => {
    expect(parseTimeLimit(cell)).toEqual({ value: 0, unit: 'working-day', text: cell })
  })

  it('tells "the rules set no limit" from "nothing was stated"', () => {
    expect(parseTimeLimit('Không quy định')).toEqual({
      value: null,
      unit: 'none',
      text: 'Không quy định',
    })
    expect(parseTimeLimit('')).toEqual({ value: null, unit: null, text: null })
    expect(parseTimeLimit(null)).toEqual({ value: null, unit: null, text: null })
  })

  it.each([
    '10-25',
    'Kết thúc trước khi tàu cập cảng hoặc vào vị trí neo đậu an toàn tại cảng',
    '05 ngày làm việc, đối với hồ sơ phức tạp 10 ngày',
    '7',
    'Trong ngày, trường hợp cần xác minh không quá 05 ngày',
    '10 ngày kể từ ngày có kết quả xác minh',
    '30 Ngày (10 ngày kiểm tra hồ sơ, 20 ngày lấy ý kiến)',
    'Ngày làm việc',
    '1,5,2 Ngày',
  ])('keeps the words of %j and counts nothing', (cell) => {
    expect(parseTimeLimit(cell)).toEqual({ value: null, unit: null, text: cell })
  })

  it('loses no words, whatever is typed', () => {
    fc.assert(
      fc.property(anyVietnamese, (cell) => {
        const { text, value } = parseTimeLimit(cell)
        expect((text ?? '').replace(/\s/g, '')).toBe(cell.normalize('NFC').replace(/\s/g, ''))
        if (value !== null) expect(value).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
