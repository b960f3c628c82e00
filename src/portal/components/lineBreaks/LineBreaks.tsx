import { linesToBlocks, type ListLine } from './linesToBlocks.js'

/** Plain text with line breaks, as paragraphs and lists. Official texts mark list lines with "-", "+" or "•". */
export function LineBreaks({ text }: { text: string | null | undefined }) {
  if (!text?.trim()) return null
  return (
    <div className="lines">
      {linesToBlocks(text).map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index}>{block.text}</p>
        ) : (
          <LineList key={index} lines={block.lines} />
        ),
      )}
    </div>
  )
}

function LineList({ lines }: { lines: readonly ListLine[] }) {
  return (
    <ul>
      {lines.map(({ text, isNested }, index) => (
        <li key={index} className={isNested ? 'nested' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  )
}
