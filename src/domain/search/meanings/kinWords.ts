import type { SameMeaning } from '../sameMeaning.js'

const KIN = ['ông', 'bà', 'bố', 'mẹ', 'ba', 'má', 'cha', 'tía', 'cụ', 'bác', 'chú', 'cậu', 'cô', 'dì', 'vợ', 'chồng', 'con', 'anh trai', 'em trai', 'chị gái', 'em gái', 'ông nội', 'bà nội', 'ông ngoại', 'bà ngoại', 'ông bà', 'bố mẹ', 'cha mẹ', 'ba mẹ', 'ba má', 'bố chồng', 'mẹ chồng', 'bố vợ', 'mẹ vợ', 'người thân', 'người nhà'] // prettier-ignore
const PARENTS = ['bố', 'mẹ', 'ba', 'má', 'cha', 'ông', 'bà', 'ông bà', 'bố mẹ', 'cha mẹ', 'ba mẹ', 'ba má', 'các cụ', 'tổ tiên'] // prettier-ignore

const whose = (kin: readonly string[], ...deeds: readonly string[]) =>
  kin.flatMap((who) => deeds.map((deed) => deed.replace('KIN', who)))

/** What is told of one's own family: who died, and what they left. */
export const kinWords: readonly SameMeaning[] = [
  ['khai tử', ...whose(KIN, 'KIN mất', 'KIN qua đời', 'KIN chết'), 'mới mất', 'vừa mất', 'người chết', 'nhà có người chết', 'nhà có tang', 'chết già', 'báo chết'],
  ['di sản', 'thừa kế', ...whose(PARENTS, 'KIN để lại', 'đất KIN để lại', 'nhà KIN để lại', 'tài sản KIN để lại'), 'của để lại', 'tài sản để lại', 'đất để lại', 'nhà để lại'],
] // prettier-ignore
