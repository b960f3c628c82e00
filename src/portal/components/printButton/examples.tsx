import type { Example } from '../example.js'
import { PrintButton } from './PrintButton.js'

export const examples: Example[] = [{ name: 'Nút in', element: <PrintButton /> }]
