import type { ModelPageView } from '../../queries/models/findModel.js'
import { DownloadLinks } from '../components/downloadLinks/DownloadLinks.js'
import { LineBreaks } from '../components/lineBreaks/LineBreaks.js'
import { PageHeader } from '../components/pageHeader/PageHeader.js'
import { RichText } from '../components/richText/RichText.js'
import { inFormat, paths } from '../paths.js'
import { recordHref } from '../recordHref.js'
import { text } from '../text/vi.js'
import { Adopters } from './model/Adopters.js'
import { ModelFacts } from './model/ModelFacts.js'
import { ModelFigures } from './model/ModelFigures.js'
import { ModelSchedule } from './model/ModelSchedule.js'
import { ModelService } from './model/ModelService.js'
import { modelTags } from './model/modelWords.js'
import { Recognition } from './model/Recognition.js'
import { FileList } from './parts/FileList.js'
import { LinkList } from './parts/LinkList.js'
import { PageParts, type PagePart } from './parts/PageParts.js'
import { Pictures } from './parts/Pictures.js'
import { DemoNotice, RecordSource } from './parts/RecordSource.js'

const { sections } = text.models

/** A model: who runs it and when, why and how, what came of it, and who took it over. */
export function ModelPage({ model }: { model: ModelPageView }) {
  const { provenance } = model
  return (
    <>
      <PageHeader
        caption={model.field}
        title={model.name}
        lead={model.summary}
        tags={modelTags({ ...model, isDemo: provenance.demo })}
      />
      <DemoNotice provenance={provenance} />
      <PageParts parts={partsOf(model)}>
        <ModelFacts model={model} />
      </PageParts>
      <RecordSource provenance={provenance} />
      <DownloadLinks json={inFormat(paths.model(model.slug), 'json')} />
    </>
  )
}

/** The parts that the source tells of; schedule and adopters are always answered. */
function partsOf(model: ModelPageView): PagePart[] {
  const { articles, kit, images, figures } = model
  const solution = (model.solution || model.body) && (
    <>
      <LineBreaks text={model.solution} />
      <RichText content={model.body} hrefOf={recordHref} />
    </>
  )
  return [
    { id: 'lich', label: sections.schedule, content: <ModelSchedule model={model} /> },
    { id: 'phuc-vu', label: sections.service, content: <ModelService model={model} /> },
    {
      id: 'van-de',
      label: sections.problem,
      content: model.problem && <LineBreaks text={model.problem} />,
    },
    { id: 'cach-lam', label: sections.solution, content: solution },
    {
      id: 'ket-qua',
      label: sections.result,
      content: model.result && <LineBreaks text={model.result} />,
    },
    {
      id: 'so-lieu',
      label: sections.figures,
      content: figures.length > 0 && <ModelFigures figures={figures} />,
    },
    { id: 'nhan-rong', label: sections.adopters, content: <Adopters adopters={model.adopters} /> },
    {
      id: 'cong-nhan',
      label: sections.recognition,
      content: (model.recognition || model.authors.length > 0) && <Recognition model={model} />,
    },
    { id: 'tai-lieu', label: sections.kit, content: kit.length > 0 && <FileList files={kit} /> },
    {
      id: 'hinh-anh',
      label: sections.images,
      content: images.length > 0 && <Pictures pictures={images} />,
    },
    {
      id: 'tin',
      label: sections.related,
      content: articles.length > 0 && (
        <LinkList
          links={articles.map(({ title, slug }) => ({ title, href: paths.article(slug) }))}
        />
      ),
    },
  ]
}
