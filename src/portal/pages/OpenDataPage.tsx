import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { Section } from '../components/section/Section.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'

const words = text.openData

type OpenDataPageProps = { example: { code: string; name: string } | null }

/** What may be taken from here and used elsewhere, and how. */
export function OpenDataPage({ example }: OpenDataPageProps) {
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Section id="thu-tuc" title={words.procedures.title}>
        <p>{words.procedures.description}</p>
        <ul>
          {(['xlsx', 'csv', 'json'] as const).map((format) => (
            <li key={format}>
              <a href={paths.openDataFile(format)}>{words.formats[format]}</a>
            </li>
          ))}
          <li>
            <a href={paths.importTemplate}>{words.template.link}</a>
          </li>
        </ul>
      </Section>
      <Section id="tung-trang" title={words.one.title}>
        <p>{words.one.text}</p>
        {example && (
          <p>
            {words.one.example}: {example.name}{' '}
            <a href={`${paths.procedure(example.code)}.json`}>JSON</a>{' '}
            <a href={paths.procedureLinked(example.code)}>JSON-LD</a>
          </p>
        )}
      </Section>
      <Section id="danh-cho-may" title={words.machines.title}>
        <ul>
          <li>
            <a href={paths.dcat}>{words.machines.dcat}</a>
          </li>
          <li>
            <a href={paths.openApi}>{words.machines.openApi}</a>
          </li>
        </ul>
        <p>{words.machines.etag}</p>
      </Section>
      <Section id="dung-lai" title={words.terms.title}>
        <p>{words.terms.text}</p>
      </Section>
    </>
  )
}
