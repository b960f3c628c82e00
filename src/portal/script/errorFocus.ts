/** After a form was refused the reader starts at what must be mended. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus()
}
