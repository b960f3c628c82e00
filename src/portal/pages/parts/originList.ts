import type { Standing } from '../../../queries/assignments/listAssignments.js'
import { paths } from '../../paths.js'

type Narrowed = {
  unit?: string | null | undefined
  area?: string | null
  /** Code of the requirement or task. */
  item?: string
  standing?: Standing
}

/** The parameter that names a directive, a plan or an inspection. */
type Origin = 'van-ban' | 'ke-hoach' | 'kiem-tra'

/** The list of assignments made from one directive, plan or inspection, narrowed to what a figure counts. */
export function originList(origin: Origin, slug: string): ListOf {
  return (narrowed = {}) => listOf({ [origin]: slug }, narrowed)
}

/** The list of all assignments, narrowed to what a figure counts. */
export const wholeList: ListOf = (narrowed = {}) => listOf({}, narrowed)

export type ListOf = (narrowed?: Narrowed) => string

function listOf(limits: Record<string, string>, { unit, area, item, standing }: Narrowed): string {
  const parameters = new URLSearchParams(limits)
  if (item) parameters.set('yeu-cau', item)
  if (unit) parameters.set('don-vi', unit)
  if (area) parameters.set('linh-vuc', area)
  if (standing) parameters.set('tinh-hinh', standing)
  const written = parameters.toString()
  return written ? `${paths.assignments}?${written}` : paths.assignments
}
