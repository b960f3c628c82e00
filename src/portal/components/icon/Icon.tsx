const shapes = {
  'circle-check':
    'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0ZM6.9 11.6 3.5 8.2l1.3-1.3 2.1 2.1 4.3-4.3 1.3 1.3Z',
  'square-check': 'M1 1h14v14H1Zm5.9 10.6 5.6-5.6-1.3-1.3-4.3 4.3-2.1-2.1-1.3 1.3Z',
  circle: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm0 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  'half-circle': 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm0 2v12A6 6 0 0 1 8 2Z',
  clock:
    'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm0 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm-1 2v4.6l3.2 2.2 1-1.6L9 7.6V4Z',
  triangle: 'M8 .8.2 15h15.6ZM7 6h2v4.5H7Zm0 5.5h2v2H7Z',
  dash: 'M1 7h14v2H1Z',
  up: 'M8 1l6.5 7H10v7H6V8H1.5Z',
  back: 'M7 2v3h3.5a4.5 4.5 0 0 1 0 9H4v-2h6.5a2.5 2.5 0 0 0 0-5H7v3L1.5 6Z',
  cross: 'M3 1.5 8 6.5l5-5L14.5 3l-5 5 5 5-1.5 1.5-5-5-5 5L1.5 13l5-5-5-5Z',
  flag: 'M2 0h2v1h10l-2.5 4L14 9H4v7H2Z',
  info: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0ZM7 3.5h2v2H7Zm0 3.5h2v5.5H7Z',
  search:
    'M6.5 0a6.5 6.5 0 1 0 3.9 11.7l4 4 1.4-1.4-4-4A6.5 6.5 0 0 0 6.5 0Zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  right: 'M5 1.5 11.5 8 5 14.5 3.5 13l5-5-5-5Z',
  left: 'M11 1.5 4.5 8l6.5 6.5 1.5-1.5-5-5 5-5Z',
  download: 'M7 0h2v7.5l3-3L13.5 6 8 11.5 2.5 6 4 4.5l3 3ZM1 13h14v2H1Z',
  print: 'M4 0h8v4h2a2 2 0 0 1 2 2v6h-3v4H3v-4H0V6a2 2 0 0 1 2-2h2Zm2 2v2h4V2ZM5 10v4h6v-4Z',
} as const

export type IconName = keyof typeof shapes

/** A shape beside words; it never stands alone, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} fillRule="evenodd" />
    </svg>
  )
}
