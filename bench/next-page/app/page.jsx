import page from '../page.json'
import { elementOf } from './elementOf'

/** Rendered at build time and again after an hour: what Next calls ISR. */
export const revalidate = 3600

export default function Page() {
  return elementOf(page.body, 0)
}
