import type { HomeView } from '../../queries/findHome.js'
import type { CardProps } from '../components/card/Card.js'
import { CardList } from '../components/card/CardList.js'
import { Hero } from '../components/hero/Hero.js'
import { SearchBox } from '../components/searchBox/SearchBox.js'
import { Section } from '../components/section/Section.js'
import { paths } from '../paths.js'
import { text } from '../text/vi.js'
import { articleDayText } from './article/articleDay.js'
import { Changes } from './home/Changes.js'
import { Entrances } from './home/Entrances.js'
import { HomeFigures } from './home/HomeFigures.js'
import { RunningDirectives } from './home/RunningDirectives.js'
import { adopterText, modelTags } from './model/modelWords.js'

const words = text.home

/** The citizen's search first, then ways in, then where the reform stands. */
export function HomePage({ home }: { home: HomeView }) {
  return (
    <>
      <Hero title={words.title} lead={words.lead(home.unitName)}>
        <SearchBox />
      </Hero>
      <Section
        id="thu-tuc"
        title={words.entrances.title}
        more={{ label: words.entrances.all, href: paths.procedures }}
      >
        <Entrances entrances={home.entrances} />
      </Section>
      <div className="columns">
        <div>
          <Section id="tinh-hinh" title={words.figures.title}>
            <HomeFigures home={home} />
          </Section>
          <Section
            id="chi-dao"
            title={words.directives.title}
            more={{ label: words.directives.all, href: paths.documents }}
          >
            <RunningDirectives directives={home.directives} />
          </Section>
          <NewestModels models={home.models} />
        </div>
        <Section id="thay-doi" title={words.changes.title}>
          <Changes changes={home.changes} />
        </Section>
      </div>
      <NewestArticles articles={home.articles} />
    </>
  )
}

function NewestModels({ models }: Pick<HomeView, 'models'>) {
  if (models.length === 0) return null
  return (
    <Section
      id="mo-hinh"
      title={words.models.title}
      more={{ label: words.models.all, href: paths.models }}
    >
      <CardList cards={models.map(modelCard)} />
    </Section>
  )
}

function NewestArticles({ articles }: Pick<HomeView, 'articles'>) {
  if (articles.length === 0) return null
  return (
    <Section
      id="tin-tuc"
      title={words.articles.title}
      more={{ label: words.articles.all, href: paths.articles }}
    >
      <CardList cards={articles.map(articleCard)} />
    </Section>
  )
}

function modelCard(model: HomeView['models'][number]): CardProps {
  return {
    href: paths.model(model.slug),
    title: model.name,
    summary: model.summary,
    meta: [model.owner?.name, adopterText(model.adopters)],
    tags: modelTags(model),
  }
}

function articleCard({
  slug,
  title,
  summary,
  date,
  image,
}: HomeView['articles'][number]): CardProps {
  return {
    href: paths.article(slug),
    title,
    summary,
    meta: [articleDayText(date, { short: true })],
    image: image
      ? {
          src: paths.mediaFile(image.filename),
          alt: image.alt,
          ...(image.width && image.height && { width: image.width, height: image.height }),
        }
      : undefined,
  }
}
