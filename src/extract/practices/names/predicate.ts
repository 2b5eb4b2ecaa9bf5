import { jointVerbs, makingVerbs, nounVerbs, usingVerbs } from '../../../lexicon/practices/verbs.ts'
import { is, isJoint, type Token } from '../../tokens/token.ts'

/** Who acts, right before the verb: 全市｜开展, 区纪委监委｜组织. */
const actorEnd = /[省市县区旗盟州镇乡村委局办院站处部队组校司道社会]$/u

/** How something was built, right before the verb: 投资｜建设. */
const jointly = new Set(['投资', '共同', '合作', '开工', '联合', '规划'])

/** What was not done is no deed: 未｜签订劳动合同. */
const negations = new Set(['未', '没', '没有', '不', '尚未', '并未', '无', '无法', '未能', '不能'])

/**
 * Whether a verb is the predicate of its clause, and no noun in it. Takes 全面｜实施…, 探索｜建设…, 全市｜开展…; refuses
 * 党支部规范化｜建设, 求职、｜招聘等信息.
 */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return token !== undefined
  if (negations.has(before.text)) return false
  if (tokens[at + 1]?.text === '了') return true
  if (before.text === '、' || before.text === '和' || before.text === '的') return false
  if (!nounVerbs.has(token.text) || isJoint(before)) return true
  if (jointVerbs.has(token.text))
    return tokens.slice(0, at).some(({ text }) => text === '与' || text === '同')
  return (
    jointly.has(before.text) ||
    is(before, 'adverb') ||
    is(before, 'preposition') ||
    makingVerbs.has(before.text) ||
    usingVerbs.has(before.text) ||
    actorEnd.test(before.text)
  )
}
