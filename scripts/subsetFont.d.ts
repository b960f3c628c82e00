declare module 'subset-font' {
  /** The package ships no types; only the options in use are named. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      targetFormat: 'woff2' | 'truetype'
      noHinting?: boolean
      noLayoutClosure?: boolean
      keepFeatures?: string[]
    },
  ): Promise<Buffer>
}
