import { drawn, type Column, type Flow, type Structure, type Style } from './flow.js'
import { colours } from './styles.js'

export type Wrap = (text: string, style: Style, width: number) => string[]

/** Writing into a part of a page, and into a place in the tree that is read out. */
export type Setting = Readonly<{ flow: Flow; wrap: Wrap; at: Column; under: Structure }>

/** A new place in the tree of what is read out. */
export function child(flow: Flow, parent: Structure, type: string): Structure {
  const element = flow.doc.struct(type)
  parent.add(element)
  return element
}

/** A thin line across, at a height of the page. */
export function rule(
  { doc }: Flow,
  { x, width }: Column,
  y: number,
  colour: string = colours.line,
) {
  drawn(doc, () =>
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(colour)
      .stroke(),
  )
}
