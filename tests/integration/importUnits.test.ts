import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Unit } from '../../src/payload-types.js'
import { startPayload, type RunningPayload } from '../support/payload.js'
import { runImport } from '../support/runImport.js'

let running: RunningPayload
let units: string
let successions: string

const UNITS = `code,name,type,level,province_code,province_name
37,Tỉnh Ninh Bình,Tỉnh,province,37,Tỉnh Ninh Bình
01,Thành phố Hà Nội,Thành phố,province,01,Thành phố Hà Nội
13435,Phường Lý Thường Kiệt,Phường,commune,37,Tỉnh Ninh Bình
13384,Phường Kim Bảng,Phường,commune,37,Tỉnh Ninh Bình
90001,Xã Ba Tô,Xã,commune,37,Tỉnh Ninh Bình
90002,Xã Ba Tơ,Xã,commune,37,Tỉnh Ninh Bình
00256,Phường Hai Bà Trưng,Phường,commune,01,Thành phố Hà Nội
`
const SUCCESSIONS = `old_code,old_name,old_district,old_province,new_code,new_name,new_province,divided
13438,Xã Thanh Sơn,Thị xã Kim Bảng,Tỉnh Hà Nam,13435,Phường Lý Thường Kiệt,Tỉnh Ninh Bình,false
13390,Phường Quế,Thị xã Kim Bảng,Tỉnh Hà Nam,13435,Phường Lý Thường Kiệt,Tỉnh Ninh Bình,true
13390,Phường Quế,Thị xã Kim Bảng,Tỉnh Hà Nam,13384,Phường Kim Bảng,Tỉnh Ninh Bình,true
90001,Xã Ba Tô,Huyện Yên Mô,Tỉnh Ninh Bình,90001,Xã Ba Tô,Tỉnh Ninh Bình,false
,,Huyện Đảo,Tỉnh Ninh Bình,90002,Xã Ba Tơ,Tỉnh Ninh Bình,false
00256,Phường Lê Đại Hành,Quận Hai Bà Trưng,Thành phố Hà Nội,00256,Phường Hai Bà Trưng,Thành phố Hà Nội,false
`

beforeAll(async () => {
  running = await startPayload('empty')
  units = path.join(process.env.DATA_DIR ?? '', 'units.csv')
  successions = path.join(process.env.DATA_DIR ?? '', 'successions.csv')
  await writeFile(units, UNITS)
  await writeFile(successions, SUCCESSIONS)
})

afterAll(() => running.stop())

async function all(): Promise<Unit[]> {
  const { docs } = await running.payload.find({
    collection: 'units',
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

const day = (value: string | null | undefined) => value?.slice(0, 10) ?? null
const nameOf = (unit: Unit['parent']) => (typeof unit === 'object' ? unit?.name : unit) ?? null

describe('npm run import -- units', () => {
  it('loads one province with its own units and those they come from', async () => {
    const args = ['units', units, '--successions', successions, '--province', '37']
    const { code, output } = await runImport(...args)
    expect(output).toMatch(/13 mới, 1 thay đổi, 0 không đổi, 0 không nhận/)
    expect(code).toBe(0)

    const lines = (await all()).map((unit) => [
      unit.name,
      unit.kind,
      nameOf(unit.parent),
      day(unit.validFrom),
      day(unit.validTo),
      (unit.successions ?? []).map(({ to, type }) => `${type} ${nameOf(to)}`).sort(),
    ])
    const end = '2025-06-30'
    const begin = '2025-07-01'
    const [kb, nb, hn] = ['Thị xã Kim Bảng', 'Tỉnh Ninh Bình', 'Tỉnh Hà Nam']
    const both = ['split Phường Kim Bảng', 'split Phường Lý Thường Kiệt']
    expect(lines).toHaveLength(13)
    expect(lines).toEqual(
      expect.arrayContaining([
        [nb, 'province', null, begin, null, []],
        [nb, 'province', null, null, end, [`merge ${nb}`]],
        [hn, 'province', null, null, end, [`merge ${nb}`]],
        ['Phường Kim Bảng', 'ward', nb, begin, null, []],
        ['Xã Ba Tô', 'commune', nb, begin, null, []],
        ['Xã Ba Tơ', 'commune', nb, begin, null, []],
        [kb, 'district-city', hn, null, end, both],
        ['Huyện Đảo', 'district', nb, null, end, ['merge Xã Ba Tơ']],
        ['Xã Thanh Sơn', 'commune', kb, null, end, ['merge Phường Lý Thường Kiệt']],
        ['Phường Quế', 'ward', kb, null, end, both],
        ['Xã Ba Tô', 'commune', 'Huyện Yên Mô', null, end, ['transfer Xã Ba Tô']],
      ]),
    )
  })

  it('changes nothing when it is run again, and adds the rest of the country', async () => {
    const { output } = await runImport('units', units, '--successions', successions)
    expect(output).toMatch(/4 mới, 0 thay đổi, 13 không đổi, 0 không nhận/)
    const slugs = (await all()).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(17)
    expect(slugs).toContain('xa-ba-to-huyen-yen-mo-tinh-ninh-binh')
  })

  it('refuses what could be two things, and never guesses', async () => {
    const strange = path.join(process.env.DATA_DIR ?? '', 'strange.csv')
    await writeFile(
      strange,
      `${UNITS.split('\n')[0]}
13384,Phường Khác,Phường,commune,37,Tỉnh Ninh Bình
99999,Phường Kim Bảng,Phường,commune,37,Tỉnh Ninh Bình
99998,Xã Mới,Xã,commune,88,Tỉnh Lạ
99997,Ấp Một,Ấp,commune,37,Tỉnh Ninh Bình
`,
    )
    const { code, output } = await runImport('units', strange)
    expect(output).toMatch(/✗ Mã này trên cổng là “Phường Kim Bảng”/)
    expect(output).toMatch(/✗ Đơn vị cùng tên trên cổng có mã khác: 13384/)
    expect(output).toMatch(/✗ Không có tỉnh mã “88”/)
    expect(output).toMatch(/✗ Tên “Ấp Một” không bắt đầu bằng loại đơn vị/)
    expect(output).toMatch(/0 mới, 0 thay đổi, 0 không đổi, 4 không nhận/)
    expect(code).toBe(1)
  })
})
