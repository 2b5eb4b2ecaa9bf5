import { governing, relativeOpens } from '../../../../lexicon/words/predicates.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'
import { leadEnd } from '../../phrases/phrase-start.ts'
import { isAction } from './action.ts'

const [least, most] = [2, 12]

/**
 * The clause before a number that says which of the things behind it are meant: 暂时没有党员的｜312个院落 → 没有党员的院落, 整治存在隐患的｜15处路段 → 存在隐患
 * 的路段. Refuses 全县的｜312个村 and 优秀的｜120名干部, where nothing is done or wanting, and 由5名党员组成的…, which tells of what follows.
 */
export function relativeBefore(
  { text, figure, figures, at, start, places }: LabelContext,
  label: Label,
): Label | undefined {
  const [noun, other] = label.parts
  if (
    label.evidence.how !== 'after' ||
    !noun ||
    other ||
    noun.start < figure.end ||
    text[figure.start - 1] !== '的'
  )
    return undefined
  const end = figure.start - 1
  // 236名退役军人组成的｜28支队伍: the people are those of the number before.
  if (figures[at - 1]?.end === start) return undefined
  const led = leadEnd(text, start, end, places)
  // 接受社区矫正: what is done is no lead.
  const opened = wordsIn(text, start, led).some((token) => is(token, 'verb')) ? start : led
  const cut = relativeOpens.exec(text.slice(opened, end))?.[0].length ?? 0
  const all = wordsIn(text, opened + cut, end)
  // 社区党委把｜住在小区的43名党员: what is said of them begins behind the last word that brings them in.
  const words = all.slice(
    all.findLastIndex(
      (token, at) =>
        (is(token, 'preposition') || /^[着请]$/u.test(token.text)) && all.slice(at + 1).some(isAction),
    ) + 1,
  )
  const from = words.find((token) => !governing.has(token.text) && !is(token, 'adverb'))?.start
  if (from === undefined) return undefined
  const said = text.slice(from, end)
  if (said.length < least || said.length > most || /[\d、,“”]|(?:在内|以上|左右|以来|中|上|下)$/u.test(said))
    return undefined
  const acts = words.some((token) => token.start >= from && isAction(token))
  if (!acts && !/^(?:没有?|无|未|不|有|缺)/u.test(said)) return undefined
  return {
    ...label,
    parts: [
      { start: from, end },
      { ...noun, joint: '的' },
    ],
    added: [...label.added, 'predicate'],
  }
}
