import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { RichText } from '../../../src/portal/components/richText/RichText.js'
import { rendered } from './rendered.js'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const stateOf = (...children: unknown[]) => ({ root: { type: 'root', children } })
const link = (fields: object, text = 'xem') => ({ type: 'link', fields, children: [words(text)] })

const show = (...children: unknown[]) => rendered(<RichText content={stateOf(...children)} />)

describe('links', () => {
  it('keeps addresses of this portal and of the web', () => {
    const $ = show(paragraph(link({ url: '/mo-hinh' }), link({ url: 'https://a.example/' })))
    expect(
      $('a')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ).toEqual(['/mo-hinh', 'https://a.example/'])
  })

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 7, null])(
    'shows a link to %j as plain words',
    (url) => {
      const $ = show(paragraph(link({ url }, 'bấm vào đây')))
      expect($('a')).toHaveLength(0)
      expect($('p').text()).toBe('bấm vào đây')
    },
  )

  it('asks the page where a linked document stands', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'articles', value: { slug: 'a' } } }
    const hrefOf = (collection: string, document: unknown) =>
      `/${collection}/${(document as { slug: string }).slug}`
    const $ = rendered(<RichText content={stateOf(paragraph(link(fields)))} hrefOf={hrefOf} />)
    expect($('a').attr('href')).toBe('/articles/a')
  })

  it('shows a link to a document that has no public address as plain words', () => {
    const fields = { linkType: 'internal', url: '/lo-ra', doc: { relationTo: 'users', value: '1' } }
    expect(show(paragraph(link(fields)))('a')).toHaveLength(0)
  })
})

describe('words', () => {
  it('are escaped', () => {
    const $ = show(paragraph(words('<img src=x onerror=alert(1)> & <b>')))
    expect($('p').children()).toHaveLength(0)
    expect($('p').text()).toBe('<img src=x onerror=alert(1)> & <b>')
  })

  it('carry their formats, also together', () => {
    const $ = show(
      paragraph(words('đậm', 1), words('nghiêng', 2), words('cả hai', 3), words('m2', 64)),
    )
    expect($('p').html()).toBe(
      '<strong>đậm</strong><em>nghiêng</em><strong><em>cả hai</em></strong><sup>m2</sup>',
    )
  })
})

describe('blocks', () => {
  it('leave the first heading level to the page', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [words(tag)] })
    const $ = show(...['h1', 'h2', 'h3', 'h6', 'script'].map(heading))
    expect(
      $('.prose')
        .children()
        .map((_, each) => each.tagName)
        .get(),
    ).toEqual(['h2', 'h2', 'h3', 'h4', 'h4'])
  })

  it('of an unknown kind keep their words', () => {
    const $ = show({
      type: 'iframe',
      src: 'https://a.example',
      children: [paragraph(words('lời'))],
    })
    expect($('.prose').html()).toBe('<p>lời</p>')
  })

  it('show lists with their numbering', () => {
    const item = { type: 'listitem', children: [words('mục')] }
    const $ = show(
      { type: 'list', listType: 'number', start: 3, children: [item] },
      { type: 'list', listType: 'check', children: [{ ...item, checked: true }] },
    )
    expect($('ol').attr('start')).toBe('3')
    expect($('ul li').text()).toBe('☑ mục')
  })

  it('show tables with header cells in a group that the keyboard reaches', () => {
    const cell = (headerState: number) => ({
      type: 'tablecell',
      headerState,
      children: [paragraph(words('ô'))],
    })
    const $ = show({
      type: 'table',
      children: [
        { type: 'tablerow', children: [cell(1), cell(3)] },
        { type: 'tablerow', children: [cell(2), cell(0)] },
      ],
    })
    expect(
      $('th')
        .map((_, th) => $(th).attr('scope'))
        .get(),
    ).toEqual(['col', 'col', 'row'])
    expect($('[role=group]').attr('tabindex')).toBe('0')
    expect($('[role=group]').attr('aria-label')).not.toBe('')
  })
})

describe('uploads', () => {
  const picture = { url: '/api/media/file/a.jpg', alt: 'Bộ phận một cửa', mimeType: 'image/jpeg' }

  it('show a picture with its text', () => {
    const $ = show({ type: 'upload', value: picture })
    expect($('img').attr('alt')).toBe('Bộ phận một cửa')
  })

  it('offer another file as a link', () => {
    const $ = show({ type: 'upload', value: { ...picture, mimeType: 'application/pdf' } })
    expect($('img')).toHaveLength(0)
    expect($('a').attr('href')).toBe('/api/media/file/a.jpg')
  })

  it.each([
    [{ ...picture, url: 'https://elsewhere.example/a.jpg' }],
    [{ ...picture, url: '//elsewhere.example/a.jpg' }],
    ['66f0'],
    [null],
  ])('leave out %j', (value) => {
    expect(show({ type: 'upload', value })('.prose').html()).toBe('')
  })
})

describe('broken states', () => {
  it.each([null, undefined, 'text', 7, [], {}, { root: null }, { root: { children: 'x' } }])(
    'show nothing for %j',
    (content) => {
      expect(rendered(<RichText content={content} />).html()).toBe('')
    },
  )

  it('survive nesting deeper than any editor makes', () => {
    const deep = Array.from({ length: 20_000 }).reduce<object>(
      (inner) => ({ type: 'quote', children: [inner] }),
      words('đáy'),
    )
    expect(show(deep)('blockquote').length).toBeGreaterThan(10)
  })

  it('never become anything that runs', () => {
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom('text', 'link', 'autolink', 'upload', 'heading', 'script', 'table'),
          tag: fc.constantFrom('h1', 'script', 'style'),
          text: fc.constantFrom('<script>x</script>', '"><svg onload=x>'),
          format: fc.integer({ min: 0, max: 255 }),
          fields: fc.record({ url: fc.constantFrom('javascript:x', 'data:,x', '/a" onclick="x') }),
          value: fc.record({ url: fc.constantFrom('javascript:x', '/x'), mimeType: fc.string() }),
          children: fc.array(tie('node'), { maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    })).node
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const $ = show(...nodes)
        expect($('script, style, iframe, [onclick], [onload], [style]')).toHaveLength(0)
        expect($('[href^="javascript" i], [href^="data" i], [src^="javascript" i]')).toHaveLength(0)
      }),
    )
  })
})
