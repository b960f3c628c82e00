import { ScrollRegion } from '../components/dataTable/ScrollRegion.js'
import type { Block } from '../components/lineBreaks/linesToBlocks.js'
import { QrImage } from '../components/qrImage/QrImage.js'
import { text } from '../text/vi.js'
import type { PostingSheet, SheetBlock, SheetFact } from './postingSheet.js'

const words = text.posting.sheet

/** One sheet as it is printed from a browser; the same words as in the PDF. */
export function SheetView({ sheet, id }: { sheet: PostingSheet; id?: string }) {
  const { place, name, meta, notices, answers, parts, checkUrl } = sheet
  return (
    <article className="sheet" id={id}>
      <header className="sheet__head">
        <div>
          <p className="sheet__place">{place}</p>
          <p className="sheet__kind">{words.kind}</p>
          <h1>{name}</h1>
          <p className="sheet__meta">{meta.join(' · ')}</p>
        </div>
        <figure className="sheet__code">
          <a href={checkUrl}>
            <QrImage address={checkUrl} label={words.qrLabel} />
          </a>
          <figcaption>{words.check}</figcaption>
        </figure>
      </header>
      {notices.map((notice) => (
        <p key={notice} className="sheet__notice">
          {notice}
        </p>
      ))}
      <SheetContent answers={answers} parts={parts} />
      <Boxes sheet={sheet} />
    </article>
  )
}

/** What a sheet says of the procedure itself; the touch screen shows the same. */
export function SheetContent({ answers, parts }: Pick<PostingSheet, 'answers' | 'parts'>) {
  return (
    <>
      {answers.length > 0 && <Facts facts={answers} className="sheet__answers" />}
      {parts.map(({ title, blocks }) => (
        <section key={title}>
          <h2>{title}</h2>
          {blocks.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </section>
      ))}
    </>
  )
}

function Facts({ facts, className }: { facts: readonly SheetFact[]; className: string }) {
  return (
    <dl className={className}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function BlockView({ block }: { block: SheetBlock }) {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return <TextBlock block={block} />
    case 'heading':
      return <h3>{block.text}</h3>
    case 'facts':
      return <Facts facts={block.rows} className="sheet__facts" />
    case 'steps':
      return <Steps steps={block.steps} />
    case 'table':
      return <Table table={block} />
  }
}

function TextBlock({ block }: { block: Block }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  return (
    <ul>
      {block.lines.map(({ text: line, isNested }, index) => (
        <li key={index} className={isNested ? 'nested' : undefined}>
          {line}
        </li>
      ))}
    </ul>
  )
}

function Steps({ steps }: Pick<Extract<SheetBlock, { kind: 'steps' }>, 'steps'>) {
  return (
    <dl className="sheet__steps">
      {steps.map(({ title, blocks }, index) => (
        <div key={index}>
          <dt>{title}</dt>
          <dd>
            {blocks.map((block, at) => (
              <TextBlock key={at} block={block} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Table({ table }: { table: Extract<SheetBlock, { kind: 'table' }> }) {
  const { caption, columns, rows, isNamed } = table
  return (
    <ScrollRegion label={caption}>
      <table className={isNamed ? 'named' : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Boxes({ sheet: { feedback, desk, version, printedAt } }: { sheet: PostingSheet }) {
  return (
    <footer className="sheet__boxes">
      <Box
        title={words.feedback.title}
        lines={feedback ?? [words.feedback.none]}
        className={feedback ? 'sheet__box sheet__box--feedback' : 'sheet__box sheet__box--missing'}
      />
      {desk.length > 0 && <Box title={words.desk.title} lines={desk} className="sheet__box" />}
      <Box title={words.version.title} lines={[...version, printedAt]} className="sheet__box" />
    </footer>
  )
}

type BoxProps = { title: string; lines: readonly string[]; className: string }

function Box({ title, lines, className }: BoxProps) {
  return (
    <section className={className}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
