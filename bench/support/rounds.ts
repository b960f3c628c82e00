import { median } from '../report.js'
import type { Load } from './load.js'

const ROUNDS = 7

export type Side<Name extends string> = Record<Name, () => Promise<Load>>

/** One side's rate in terms of another's in the same round: the median over the rounds, and the least. */
export type Ratio = { median: number; least: number }

export type Rounds<Name extends string> = Record<Name, Load> & {
  ratio(of: Name, to: Name): Ratio
}

/**
 * Measures the sides in turn, round after round, so that whatever else the machine does falls on all
 * of them. The first round only warms up.
 */
export async function inRounds<Name extends string>(sides: Side<Name>): Promise<Rounds<Name>> {
  const names = Object.keys(sides) as Name[]
  const rounds: Record<Name, Load>[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const loads = {} as Record<Name, Load>
    for (const name of names) loads[name] = await sides[name]()
    if (round > 0) rounds.push(loads)
  }
  const medians = names.map((name) => [
    name,
    {
      rate: median(rounds.map((each) => each[name].rate)),
      cpuPerRequest: median(rounds.map((each) => each[name].cpuPerRequest)),
    },
  ])
  return {
    ...(Object.fromEntries(medians) as Record<Name, Load>),
    ratio(of, to) {
      const ratios = rounds.map((each) => each[of].rate / each[to].rate)
      return { median: median(ratios), least: Math.min(...ratios) }
    },
  }
}
