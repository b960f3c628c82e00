/** What the frame of every page shows of the locality; empty things are left out. */
export type ShellSettings = {
  siteName: string
  unitName?: string | null | undefined
  licence?:
    { number?: string | null | undefined; on?: string | null | undefined } | null | undefined
  responsiblePerson?: string | null | undefined
  address?: string | null | undefined
  phones?: readonly string[] | null | undefined
  email?: string | null | undefined
  footerNote?: string | null | undefined
  /** Shown on every page while the content is a demonstration; `true` shows the standard words. */
  demoNotice?: string | boolean | null | undefined
}
