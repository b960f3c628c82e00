import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from 'docx'

import { storedText } from '../domain/text/vietnameseText.js'
import { BODY_SIZE, halfPoints } from './writeDocx.js'

type Look = { size?: number; bold?: boolean; italics?: boolean }
type Line = Look & Pick<IParagraphOptions, 'alignment' | 'indent' | 'spacing' | 'keepNext'>

/** A line of text, at the left edge unless told otherwise. */
export function line(text: string, { size, bold, italics, ...paragraph }: Line = {}): Paragraph {
  return new Paragraph({ ...paragraph, children: [run(text, { size, bold, italics })] })
}

export function centred(text: string, look: Line = {}): Paragraph {
  return line(text, { ...look, alignment: AlignmentType.CENTER })
}

/** Body text of an official paper: both edges even, first line 1.27 cm in, 6 points between paragraphs. */
export function body(text: string): Paragraph {
  return line(text, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(12.7) },
    spacing: { before: SIX_POINTS, after: SIX_POINTS },
  })
}

/** A ruled line of a length, centred in a space; both in millimetres. */
export function rule(length: number, space: number): Paragraph {
  const indent = convertMillimetersToTwip(Math.max(0, (space - length) / 2))
  return new Paragraph({
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 20, line: 120 },
  })
}

/** Twentieths of a point. */
export const SIX_POINTS = 120

export function run(
  text: string,
  { size = BODY_SIZE, bold, italics }: { [Key in keyof Look]: Look[Key] | undefined } = {},
): TextRun {
  return new TextRun({
    text: storedText(text),
    size: halfPoints(size),
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
  })
}
