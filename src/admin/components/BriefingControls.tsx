'use client'

import Link from 'next/link.js'
import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'

import { panel } from '../../portal/text/vi/panel.js'
import { panelPaths } from '../panelPaths.js'

const words = panel.briefing

/** Previous, next, print, leave: by button and by key, because the clerk stands away from the mouse. */
export function BriefingControls({ page, pages }: { page: number; pages: number }) {
  const router = useRouter()
  const previous = page > 1 ? pathOf(page - 1) : null
  const next = page < pages ? pathOf(page + 1) : null

  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return
      if (['ArrowRight', 'PageDown'].includes(key) && next) router.push(next)
      if (['ArrowLeft', 'PageUp'].includes(key) && previous) router.push(previous)
      if (key === 'p' || key === 'P') window.print()
      if (key === 'Escape') router.push(panelPaths.root)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [router, previous, next])

  return (
    <nav className="briefing__controls" aria-label={words.title}>
      {previous && (
        <Link className="push" href={previous}>
          {words.previous}
        </Link>
      )}
      <span aria-live="polite">{words.page(String(page), String(pages))}</span>
      {next && (
        <Link className="push" href={next}>
          {words.next}
        </Link>
      )}
      <button type="button" className="push" onClick={() => window.print()}>
        {words.print}
      </button>
      <Link className="push" href={panelPaths.root}>
        {words.leave}
      </Link>
      <p className="briefing__keys">{words.keys}</p>
    </nav>
  )
}

function pathOf(page: number): string {
  return `${panelPaths.briefing}?trang=${page}`
}
