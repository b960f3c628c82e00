import type { Example } from './example.js'
import { examples as card } from './card/examples.js'
import { examples as choiceLinks } from './choiceLinks/examples.js'
import { examples as contactCard } from './contactCard/examples.js'
import { examples as dataTable } from './dataTable/examples.js'
import { examples as details } from './details/examples.js'
import { examples as downloadLinks } from './downloadLinks/examples.js'
import { examples as emptyState } from './emptyState/examples.js'
import { examples as entranceList } from './entranceList/examples.js'
import { examples as filterForm } from './filterForm/examples.js'
import { examples as hero } from './hero/examples.js'
import { examples as keyFigures } from './keyFigures/examples.js'
import { examples as lineBreaks } from './lineBreaks/examples.js'
import { examples as listItem } from './listItem/examples.js'
import { examples as longText } from './longText/examples.js'
import { examples as matrix } from './matrix/examples.js'
import { examples as notice } from './notice/examples.js'
import { examples as pageHeader } from './pageHeader/examples.js'
import { examples as pagination } from './pagination/examples.js'
import { examples as printButton } from './printButton/examples.js'
import { examples as progressMeter } from './progressMeter/examples.js'
import { examples as qrImage } from './qrImage/examples.js'
import { examples as richText } from './richText/examples.js'
import { examples as searchBox } from './searchBox/examples.js'
import { examples as section } from './section/examples.js'
import { examples as sectionNav } from './sectionNav/examples.js'
import { examples as sourceNote } from './sourceNote/examples.js'
import { examples as statusTag } from './statusTag/examples.js'
import { examples as stepList } from './stepList/examples.js'
import { examples as summaryList } from './summaryList/examples.js'
import { examples as tag } from './tag/examples.js'
import { examples as textChange } from './textChange/examples.js'
import { examples as timeline } from './timeline/examples.js'

/** The examples of every component, under the name of its folder. */
export const allExamples: Readonly<Record<string, readonly Example[]>> = {
  card,
  choiceLinks,
  contactCard,
  dataTable,
  details,
  downloadLinks,
  emptyState,
  entranceList,
  filterForm,
  hero,
  keyFigures,
  lineBreaks,
  listItem,
  longText,
  matrix,
  notice,
  pageHeader,
  pagination,
  printButton,
  progressMeter,
  qrImage,
  richText,
  searchBox,
  section,
  sectionNav,
  sourceNote,
  statusTag,
  stepList,
  summaryList,
  tag,
  textChange,
  timeline,
}
