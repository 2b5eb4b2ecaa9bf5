import { upon } from '../../../../lexicon/words/predicates.ts'
import { isNoun, type Token } from '../../../tokens/token.ts'

/**
 * Where a measure begins that one thing has upon another: 科技进步对农业增长的｜贡献率, 群众对平安建设｜满意度, 农业人口在总人口中的｜比重; both
 * tell which. Refuses 对全区网格员 and 在总人口中, where no measure ends the phrase.
 */
export function uponAnother(text: string, tokens: readonly Token[]): Token | undefined {
  const at = tokens.findLastIndex((token) => upon.has(token.text))
  const last = tokens.at(-1)
  if (at < 0 || at > tokens.length - 3 || !last) return undefined
  if (!upon.get(tokens[at]?.text ?? '')?.test(text.slice(tokens[at]?.end, last.end))) return undefined
  if (tokens.slice(at + 1).some((token) => /^[,;:()]$|^[已将可能]$/u.test(token.text))) return undefined
  const subject = tokens.slice(0, at).findLastIndex((token) => !isNoun(token))
  return tokens[subject + 1]
}
