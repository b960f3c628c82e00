import { describe, expect, it } from 'vitest'

import { ProgressMeter } from '../../../src/portal/components/progressMeter/ProgressMeter.js'
import { rendered } from './rendered.js'

describe('a progress meter', () => {
  const show = (percent: number | null) =>
    rendered(<ProgressMeter label="Kế hoạch" percent={percent} done={5} total={8} />)

  it('says in words what it draws', () => {
    const $ = show(62.5)
    expect($('.meter__bar').attr('width')).toBe('62.5')
    expect($('svg').attr('aria-label')).toBe('Kế hoạch: 62,5%')
    expect($('p').text()).toBe('62,5% · 5/8 nhiệm vụ')
  })

  it('draws no bar for what nobody reported, and one of no width for zero', () => {
    expect(show(null)('.meter__bar')).toHaveLength(0)
    expect(show(null)('p').text()).toContain('Chưa có số liệu')
    expect(show(0)('.meter__bar').attr('width')).toBe('0')
  })

  it('never draws beyond its ends', () => {
    expect(show(140)('.meter__bar').attr('width')).toBe('100')
    expect(show(-3)('.meter__bar').attr('width')).toBe('0')
  })
})
