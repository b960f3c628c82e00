import page from '../page.json'
import { elementOf } from './elementOf'

export default function Layout({ children }) {
  return (
    <html lang="vi">
      <head>{page.head.map(elementOf)}</head>
      {children}
    </html>
  )
}
