declare module 'sax' {
  /** The package ships no types; only what is in use is named. */
  export type Tag = { name: string; attributes: Record<string, string>; isSelfClosing: boolean }
  export type Parser = {
    write(text: string): Parser
    close(): Parser
    onopentag: (tag: Tag) => void
    onclosetag: (name: string) => void
    ontext: (text: string) => void
    oncdata: (text: string) => void
    ondoctype: (text: string) => void
    onerror: (error: Error) => void
  }
  const sax: { parser(strict: boolean, options?: { position?: boolean }): Parser }
  export default sax
}
