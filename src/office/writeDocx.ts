import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx'

import { storedText } from '../domain/text/vietnameseText.js'
import { withoutZipTimes } from '../sheets/withoutZipTimes.js'

/** Page and type of official papers: NĐ 30/2020, annex I, part I.I. Millimetres and points. */
const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const
const FONT = 'Times New Roman'
export const BODY_SIZE = 14
const PAGE_NUMBER_SIZE = 13

type Paper = { title: string; children: FileChild[]; isLandscape?: boolean }

/** A Word file in the form of an official paper; the same paper gives the same bytes. */
export async function writeDocx({ title, children, isLandscape = false }: Paper): Promise<Buffer> {
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: FONT, size: halfPoints(BODY_SIZE) } } } },
    sections: [
      {
        properties: {
          titlePage: true, // The first page shows no number.
          page: {
            size: {
              width: convertMillimetersToTwip(PAGE.width),
              height: convertMillimetersToTwip(PAGE.height),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: convertMillimetersToTwip(PAGE.top),
              bottom: convertMillimetersToTwip(PAGE.bottom),
              left: convertMillimetersToTwip(PAGE.left),
              right: convertMillimetersToTwip(PAGE.right),
              header: convertMillimetersToTwip(10),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [] }) },
        children,
      },
    ],
  })
  return withoutZipTimes(await Packer.toBuffer(document, undefined, [coreProperties(title)]))
}

/** Word counts in half points. */
export function halfPoints(points: number): number {
  return points * 2
}

function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(PAGE_NUMBER_SIZE) })
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  })
}

/** The title only: no time, and no author, who is whoever signs it. */
function coreProperties(title: string) {
  const escaped = storedText(title).replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped}</dc:title></cp:coreProperties>`,
  }
}
