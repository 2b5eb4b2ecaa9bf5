import { copulas, modal, partners } from '../../../../lexicon/words/predicates.ts'
import { is, isNoun, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { Part } from '../../label.ts'
import { leadEnd } from '../../phrases/phrase-start.ts'

/** A predicate longer than this would make a sentence of a label. */
const predicateLimit = 24

/** A word that does something. */
export const isAction = (token: Token | undefined): boolean =>
  is(token, 'verb') || is(token, 'break') || is(token, 'cause')

/** Words without the particles that only tell that something is over: 注册｜了｜商标. */
function withoutParticles(words: readonly Token[]): Part[] {
  const parts: Part[] = []
  for (const { start, end, text } of words) {
    if (/^[了着过\s]$/u.test(text)) continue
    const last = parts.at(-1)
    if (last?.end === start) last.end = end
    else parts.push({ start, end })
  }
  return parts
}

/** Words that open a predicate and tell nothing of it: 也, 已全部; not 进行, which does something, nor 深入｜田间地头. */
const isLead = (token: Token, next: Token | undefined): boolean =>
  token.text.trim() === '' ||
  // 将｜党建要求｜写入章程, 将｜节能要求｜写入; not 将｜建成.
  (token.text === '将' && isAction(next) && !isNoun(next as Token)) ||
  (token.text !== '将' && modal.has(token.text)) ||
  /^(?:基本|稳定|如期|顺利)$/u.test(token.text) ||
  (is(token, 'adverb') &&
    !is(token, 'verb') &&
    !is(token, 'cause') &&
    token.text !== '将' &&
    !(is(token, 'break') && token.text.length > 1 && isDeedOrPlace(next)))

/** What no row knows, behind an adverb, is what was done or where: 全部｜出列, 深入｜田间地头; and a noun is where: 深入｜乡村一线. */
const isDeedOrPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word ? isNoun(token) && !isAction(token) : /^[\p{Script=Han}]{2,}$/u.test(token.text))

/** What somebody does together with others ends with its verb: 与网格｜联建共建; not 与村民一起. */
const doneTogether = (words: readonly Token[]): boolean =>
  /^[与同跟和]$/u.test(words[0]?.text ?? '') && words.slice(2).some((word) => is(word, 'verb'))

/** A long predicate up to where its last joint begins: 担任村主任助理｜或党组织副书记. */
function untilJoint(words: readonly Token[]): readonly Token[] | undefined {
  const start = words[0]?.start ?? 0
  if (!isAction(words[0])) return undefined
  const at = words.findLastIndex(
    (token, index) =>
      /^(?:或|及|并|并且|以及)$/u.test(token.text) && index > 1 && token.start - start <= predicateLimit,
  )
  return at > 1 && isNoun(words[at - 1] as Token) ? words.slice(0, at) : undefined
}

/** A bracket that no word goes on behind: 改善(按改善程度排序), not 村(社区)主任. */
const besides = /——|\((?![^()]{1,6}\)[\p{Script=Han}])/u

/** The words of a predicate in [from, to), behind its adverbs; none where nothing is done, or too much to be a label. */
export function actionIn(text: string, from: number, stop: number): Part[] | undefined {
  const aside = text.slice(from, stop).search(besides)
  const to = aside < 0 ? stop : from + aside
  if (to - from < 2) return undefined
  const words = wordsIn(text, from, to)
  let first = 0
  while (first < words.length && isLead(words[first] as Token, words[first + 1])) first++
  // 已于8月底｜全部竣工
  if (words[first]?.text === '于') return actionIn(text, leadEnd(text, words[first]?.end ?? to, to, []), to)
  let last = words.length
  while (last > first && /^(?:[的了着过等、和与及\s()]|以及)$/u.test(words[last - 1]?.text ?? '')) last--
  const kept = words.slice(first, last)
  const begins = kept[0]
  const ends = kept.at(-1)
  if (
    !begins ||
    !ends ||
    copulas.has(begins.text) ||
    // 根据整顿进展的不同,分别…: how, not what was done.
    /的(?:不同|情况|需要|要求)$/u.test(text.slice(begins.start, ends.end)) ||
    (partners.has(begins.text) && !doneTogether(kept)) ||
    /^在内/u.test(text.slice(begins.start, to))
  )
    return undefined
  // 14个行业｜增加值增长
  const measured = is(begins, 'attribute') && kept.length > 1
  const object = begins.text === '将'
  if (!isAction(begins) && !is(begins, 'preposition') && !measured && !object) return undefined
  // 27名老党员｜组成的队伍: they make up what follows.
  if (begins.text === '组成' && kept.some((token) => token.text === '的')) return undefined
  if (!kept.some(isAction)) return undefined
  const short = ends.end - begins.start > predicateLimit ? untilJoint(kept) : kept
  return short?.some(isAction) ? withoutParticles(short) : undefined
}
