import type { Style } from './flow.js'

/** Colours of the portal, dark enough for any printer. */
export const colours = {
  ink: '#14283a',
  soft: '#4a5b6b',
  brand: '#0b4a5a',
  tint: '#e2eff1',
  line: '#b9c8cc',
  bad: '#a3201d',
  badTint: '#fdeceb',
  accent: '#b4510f',
} as const

const style = (
  weight: Style['weight'],
  size: number,
  leading: number,
  colour: string = colours.ink,
): Style => ({ weight, size, leading, colour })

/** Vietnamese stacks marks over and under its letters, so lines stand well apart. */
export const styles = {
  place: style('bold', 12.5, 17, colours.brand),
  kind: style('bold', 9, 13, colours.soft),
  meta: style('regular', 9.5, 14, colours.soft),
  notice: style('bold', 11, 16, colours.bad),
  answerLabel: style('regular', 8.5, 12, colours.soft),
  answer: style('bold', 12.5, 17.5),
  answerLong: style('bold', 10, 14.5),
  part: style('bold', 12.5, 18, colours.brand),
  heading: style('bold', 10.5, 15.5),
  body: style('regular', 10.5, 15.5),
  strong: style('bold', 10.5, 15.5),
  cell: style('regular', 9.5, 13.5),
  cellStrong: style('bold', 9.5, 13.5),
  header: style('bold', 9, 13, colours.brand),
  small: style('regular', 7.5, 10.5, colours.soft),
  smallStrong: style('bold', 7.5, 10.5, colours.ink),
  page: style('bold', 8.5, 11, colours.ink),
} as const

/** The largest of these in which the name fits into four lines. */
export const titleStyles: readonly Style[] = [
  style('bold', 21, 28.5),
  style('bold', 17, 23.5),
  style('bold', 14, 19.5),
  style('bold', 11.5, 16.5),
]
export const TITLE_LINES = 4

/** An A4 sheet in points; an A3 sheet is the same one and a half times as large, to be read from afar. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 48,
  right: 48,
  top: 40,
  bottom: 64,
} as const
/** The part of a page that is written on, from side to side. */
export const content = { x: page.left, width: page.width - page.left - page.right } as const
