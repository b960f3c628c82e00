type Suggestion = { title: string; kind: string; href: string }

/** Milliseconds without a key before the server is asked. */
const PAUSE = 150

/**
 * Offers finds while somebody types, as a list that a screen reader knows (ARIA combobox). Enter without
 * a choice searches as it does without a script.
 */
export function offerSuggestions(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-suggestions]')) {
    offerAt(input)
  }
}

function offerAt(input: HTMLInputElement): void {
  const list = listFor(input)
  let chosen = -1
  let timer = 0

  /** Past the last there is none again, which means what was typed. */
  const choose = (at: number) => {
    const items = [...list.children]
    chosen = at < items.length ? at : -1
    for (const [index, item] of items.entries()) {
      item.setAttribute('aria-selected', String(index === chosen))
    }
    const id = items[chosen]?.id
    if (id) input.setAttribute('aria-activedescendant', id)
    else input.removeAttribute('aria-activedescendant')
  }
  const show = (suggestions: readonly Suggestion[]) => {
    list.replaceChildren(...suggestions.map((each, at) => itemOf(each, `${list.id}-${at}`)))
    list.hidden = suggestions.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    choose(-1)
  }
  const ask = async () => {
    const q = input.value.trim()
    const address = `${input.dataset.suggestions ?? ''}${encodeURIComponent(q)}`
    const answer = await fetch(address).catch(() => null)
    // Whoever went on typing, or left, is not shown an old answer.
    if (answer?.ok && q === input.value.trim() && document.activeElement === input) {
      show((await answer.json()) as Suggestion[])
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), PAUSE)
  })
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return
    if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? list.children.length - 1 : chosen - 1)
    else if (event.key === 'Escape') show([])
    else if (event.key === 'Enter' && chosen >= 0) open(list.children[chosen])
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => show([]))
  // Before the field loses the focus, which would take the list away.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    open((event.target as Element).closest('li'))
  })
}

function listFor(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul')
  list.id = `${input.id}-chon`
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.dataset.suggestionsLabel ?? '')
  input.after(list)
  input.autocomplete = 'off'
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  return list
}

function itemOf({ title, kind, href }: Suggestion, id: string): HTMLLIElement {
  const item = document.createElement('li')
  item.id = id
  item.dataset.href = href
  item.setAttribute('role', 'option')
  const note = document.createElement('small')
  note.textContent = kind
  item.append(title, ' ', note)
  return item
}

function open(item: Element | null | undefined): void {
  const { href } = (item as HTMLElement | null)?.dataset ?? {}
  if (href) location.assign(href)
}
