import { STANDARD_POSTING_RULES, type PostingRules } from '../../domain/postings/posting.js'
import type { Reader } from '../reading/reader.js'

/** How long units may take to post and how often they should look, as the settings say. */
export async function readPostingRules(reader: Reader): Promise<PostingRules> {
  const { postingDueDays, postingCheckDays } = await reader.findGlobal('settings')
  return {
    dueDays: postingDueDays ?? STANDARD_POSTING_RULES.dueDays,
    checkDays: postingCheckDays ?? STANDARD_POSTING_RULES.checkDays,
  }
}
