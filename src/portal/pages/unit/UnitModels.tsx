import type { ModelRow } from '../../../queries/models/listModels.js'
import type { UnitWork } from '../../../queries/units/unitWork.js'
import type { CardProps } from '../../components/card/Card.js'
import { CardList } from '../../components/card/CardList.js'
import { paths } from '../../paths.js'
import { text } from '../../text/vi.js'
import { modelTags } from '../model/modelWords.js'
import { LinkList } from '../parts/LinkList.js'

const words = text.units.models

/** The models a unit runs itself, and those it took over from others. */
export function UnitModels({ work: { models, adopted } }: { work: UnitWork }) {
  return (
    <>
      {models.items.length > 0 && <CardList cards={models.items.map(cardOf)} />}
      {adopted.length > 0 && (
        <>
          <h3>{words.adopted}</h3>
          <LinkList
            links={adopted.map(({ model, state, isDemo }) => ({
              href: paths.model(model.slug),
              title: model.title,
              note: [
                text.options.replicationStates[state],
                isDemo && text.parts.demoTag.toLocaleLowerCase('vi'),
              ]
                .filter(Boolean)
                .join(', '),
            }))}
          />
        </>
      )}
    </>
  )
}

/** Under the page of another unit than its owner (a later one), the owner must be named. */
function cardOf(model: ModelRow): CardProps {
  return {
    href: paths.model(model.slug),
    title: model.name,
    summary: model.summary,
    meta: [model.owner?.name, model.startYear && text.models.row.since(String(model.startYear))],
    tags: modelTags(model),
  }
}
