import type { AssignmentState } from '../options.js'

/** One child of a plan, directive or area: `percent` 0–100 or null when nobody has reported one. */
export interface RollUpItem {
  state: AssignmentState
  percent?: number | null | undefined
  weight?: number | null | undefined
}

/**
 * Progress of a whole. `percent` is 0–100, null when nothing is known; `isAtLeast` says that some
 * children have reported nothing, so that the true progress may be higher. `done` of `total`
 * children are verified; `notReported` have no percent; cancelled ones count nowhere.
 */
export interface RollUp {
  percent: number | null
  isAtLeast: boolean
  done: number
  total: number
  notReported: number
}

const DEFAULT_WEIGHT = 1

/**
 * Σ(weight × percent) / Σ weight over the children that are not cancelled, with n/m beside it
 * (DESIGN §5). Our decision: a child without a percent adds nothing to the sum but keeps its weight,
 * so the result is a lower bound and says so; verified work counts as 100. Weights are 1 unless
 * given, negative ones count as 0. Reaching 100 completes nothing: only verification does.
 */
export function rollUpOf(items: readonly RollUpItem[]): RollUp {
  const counted = items.filter(({ state }) => state !== 'cancelled')
  const reported = counted.filter((item) => percentOfItem(item) !== null)
  const totalWeight = sum(counted.map(weightOf))
  const progress = sum(reported.map((item) => weightOf(item) * (percentOfItem(item) ?? 0)))
  const notReported = counted.length - reported.length
  return {
    percent: reported.length > 0 && totalWeight > 0 ? progress / totalWeight : null,
    isAtLeast: notReported > 0,
    done: counted.filter(({ state }) => state === 'verified').length,
    total: counted.length,
    notReported,
  }
}

function percentOfItem({ state, percent }: RollUpItem): number | null {
  if (state === 'verified') return 100
  return typeof percent === 'number' ? Math.min(100, Math.max(0, percent)) : null
}

function weightOf({ weight }: RollUpItem): number {
  return Math.max(0, weight ?? DEFAULT_WEIGHT)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
