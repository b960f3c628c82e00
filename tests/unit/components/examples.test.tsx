import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { allExamples } from '../../../src/portal/components/allExamples.js'
import { rendered } from './rendered.js'

const folder = new URL('../../../src/portal/components/', import.meta.url)

/** Parts of the frame around every page, which the style page shows by being a page. */
const shownByTheFrame = ['breadcrumbs', 'icon', 'shell']

const examples = Object.entries(allExamples).flatMap(([component, each]) =>
  each.map(({ name, element }) => ({ title: `${component}: ${name}`, element })),
)

it('there are examples of every component', () => {
  const components = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !shownByTheFrame.includes(entry.name) ? [entry.name] : [],
  )
  expect(Object.keys(allExamples)).toEqual(components.sort())
})

describe.each(examples)('$title', ({ element }) => {
  const $ = rendered(element)

  it('keeps to the content security policy', () => {
    expect($('[style], style, script')).toHaveLength(0)
    expect($.html()).not.toMatch(/\son\w+=/)
  })

  it('names every drawing and picture, or hides it', () => {
    for (const drawing of $('svg').toArray()) {
      const { 'aria-hidden': isHidden, 'aria-label': label } = $(drawing).attr() ?? {}
      expect(isHidden === 'true' || Boolean(label)).toBe(true)
    }
    expect($('img:not([alt])')).toHaveLength(0)
  })

  it('labels every field and gives every id once', () => {
    for (const field of $('input:not([type=hidden]), select, textarea').toArray()) {
      expect($(`label[for="${$(field).attr('id')}"]`)).toHaveLength(1)
    }
    const ids = $('[id]')
      .map((_, each) => $(each).attr('id'))
      .get()
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no link or button without words', () => {
    for (const each of $('a, button, summary').toArray()) {
      expect($(each).text().trim() || $(each).attr('aria-label')).toBeTruthy()
    }
  })
})
