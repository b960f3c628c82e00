import {
  changedDisplay,
  DISPLAY_COOKIE,
  displayCookieValue,
  standardDisplay,
  textSizes,
} from '../display.js'
import type { Contrast, Display, TextSize } from '../display.js'

const YEAR_IN_SECONDS = 31_536_000

/** Text size and contrast at once, without loading the page again; the server reads the same cookie. */
export function enhanceDisplayBar(): void {
  bar()?.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null
    if (!button) return
    event.preventDefault()
    apply(changedDisplay(present(), { [button.name]: button.value }))
  })
}

/** Whether somebody has chosen otherwise than pages are shown at first. */
export function isDisplayChanged(): boolean {
  return displayCookieValue(present()) !== displayCookieValue(standardDisplay)
}

/** As pages are shown at first. */
export function resetDisplay(): void {
  apply(standardDisplay)
}

function bar(): HTMLFormElement | null {
  return document.querySelector('[data-display]')
}

function present(): Display {
  const { size, contrast } = document.documentElement.dataset
  return { size: size as TextSize, contrast: contrast as Contrast }
}

function apply(display: Display): void {
  Object.assign(document.documentElement.dataset, display)
  const secure = location.protocol === 'https:' ? ';secure' : ''
  document.cookie = `${DISPLAY_COOKIE}=${displayCookieValue(display)};path=/;max-age=${YEAR_IN_SECONDS};samesite=lax${secure}`
  const form = bar()
  if (form) pressButtons(display, form)
}

/** The outer size buttons go one step from the present size, so their values move with it. */
function pressButtons({ size, contrast }: Display, form: HTMLFormElement): void {
  const at = textSizes.indexOf(size)
  const [smaller, standard, larger, ...contrastButtons] = form.querySelectorAll('button')
  if (!smaller || !standard || !larger) return
  smaller.value = textSizes[at - 1] ?? size
  larger.value = textSizes[at + 1] ?? size
  press(smaller, at === 0)
  press(standard, at === 1)
  press(larger, at > 1)
  for (const button of contrastButtons) press(button, button.value === contrast)
}

function press(button: HTMLButtonElement, isOn: boolean): void {
  button.setAttribute('aria-pressed', String(isOn))
}
