import { enhanceDisplayBar, isDisplayChanged, resetDisplay } from './displayBar.js'

enhanceDisplayBar()

/**
 * A screen that nobody touches goes back to its start, so that the next person does not find what the
 * last one looked at, nor the size of their text. Before it does, it asks; any touch, key or scroll answers.
 */
const { start, idle, idleWords = '', idleStay = '' } = document.body.dataset
const WARNING_SECONDS = 20
const QUIET_SECONDS = Number(idle) - WARNING_SECONDS

let left = QUIET_SECONDS + WARNING_SECONDS
const warning = makeWarning()

for (const sign of ['pointerdown', 'keydown', 'scroll', 'input']) {
  addEventListener(sign, stay, { passive: true, capture: true })
}
setInterval(tick, 1000)

function tick(): void {
  if (isWaiting()) return
  left -= 1
  if (left <= 0) leave()
  else if (left <= WARNING_SECONDS) warn()
}

function leave(): void {
  resetDisplay()
  location.replace(start ?? '/')
}

/** The start itself waits; only what somebody typed or chose there must go. */
function isWaiting(): boolean {
  const typed = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')]
  const isTyped = typed.some(({ value }) => value !== '')
  return location.pathname === start && !isTyped && !isDisplayChanged()
}

/** The warning goes when its button is let go, not when it is touched: what lies below is not meant. */
function stay({ target, type }: Event): void {
  if (type === 'pointerdown' && warning.contains(target as Node)) return
  left = QUIET_SECONDS + WARNING_SECONDS
  warning.hidden = true
}

function warn(): void {
  const words = warning.querySelector('p')
  if (words) words.textContent = idleWords.replace('{n}', String(left))
  warning.hidden = false
}

function makeWarning(): HTMLElement {
  const box = document.createElement('div')
  box.className = 'kiosk-idle'
  box.setAttribute('role', 'alert')
  box.hidden = true
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = idleStay
  button.addEventListener('click', stay)
  box.append(document.createElement('p'), button)
  document.body.append(box)
  return box
}
