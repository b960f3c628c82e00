import type { RelationView } from '../../../queries/documents/readPaper.js'
import { DataTable } from '../../components/dataTable/DataTable.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'

const words = text.documents

/** What a document replaces, guides or carries out, and what does that to it. */
export function PaperRelations({ relations }: { relations: readonly RelationView[] }) {
  return (
    <DataTable
      caption={words.sections.relations}
      isCaptionHidden
      stacked
      columns={[
        { header: words.relation, isRowHeader: true, cell: relationName },
        { header: words.relatedDocument, cell: related },
      ]}
      rows={relations}
      rowKey={(_relation, index) => index}
    />
  )
}

function relationName({ type, isReverse }: RelationView): string {
  return isReverse ? words.reverseRelations[type] : text.options.documentRelationTypes[type]
}

function related({ document, text: title }: RelationView) {
  return document ? <a href={paths.document(document.slug)}>{title}</a> : title
}
