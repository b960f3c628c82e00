import type { ProcedureVersion } from '../../payload-types.js'
import { fileLinksOf, type FileLink } from '../reading/links.js'

export type PaperNeeded = Readonly<{
  name: string
  originalCount: number | null
  copyCount: number | null
  formName: string | null
  form: FileLink | null
  note: string | null
}>

export type PaperCase = Readonly<{ caseName: string | null; papers: readonly PaperNeeded[] }>

type Case = NonNullable<ProcedureVersion['documentCases']>[number]

/** The papers of one case, with the form of each to download. */
export function paperCaseOf({ caseName, components }: Case): PaperCase {
  return {
    caseName: caseName || null,
    papers: (components ?? []).map((paper) => ({
      name: paper.name,
      originalCount: paper.originalCount ?? null,
      copyCount: paper.copyCount ?? null,
      formName: paper.formName || null,
      form: paper.form ? (fileLinksOf([paper.form])[0] ?? null) : null,
      note: paper.note || null,
    })),
  }
}
