import type { ReactElement } from 'react'

/** One state of a component worth looking at; feeds the style page and the accessibility tests. */
export type Example = { name: string; element: ReactElement }
