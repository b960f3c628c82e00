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
  let [total, done, reported, totalWeight, progress] = [0, 0, 0, 0, 0]
  for (const item of items) {
    if (item.state === 'cancelled') continue
    total += 1
    totalWeight += weightOf(item)
    if (item.state === 'verified') done += 1
    const percent = percentOfItem(item)
    if (percent === null) continue
    reported += 1
    progress += weightOf(item) * percent
  }
  const notReported = total - reported
  return {
    percent: reported > 0 && totalWeight > 0 ? progress / totalWeight : null,
    isAtLeast: notReported > 0,
    done,
    total,
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
