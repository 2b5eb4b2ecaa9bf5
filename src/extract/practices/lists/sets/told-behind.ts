import { is, isKnownNoun } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import { finish, type Member, type MemberList, split } from '../member-list.ts'
import { trimFirst } from '../trim-members.ts'

/** A name in quotation marks, with what it is, and behind its comma three or more short members up to the next. */
const named =
  /“[^“”,。;:]{2,14}”\p{Script=Han}{0,6}[,:]((?:[^,。;:、“”\d]{2,12}、){2,7}[^,。;:、“”\d]{2,12})(?=[,。;])/gu
/** Members told in one breath are of about one length, short ones of the same; of very short ones there are four. */
const most = 3
const short = 4

/** Whether members are alike enough to be the parts of one thing, and not things that are only named: 教育、医疗、社保. */
function alike(members: readonly Member[]): boolean {
  const sizes = members.map(({ text }) => text.length)
  const [least, longest] = [Math.min(...sizes), Math.max(...sizes)]
  const things = members.filter(({ text }) =>
    wordsIn(text, 0, text.length).every((token) => isKnownNoun(token) && !is(token, 'verb')),
  )
  if (things.length * 2 >= members.length) return false
  // 发展青春经济、银发经济: a verb leads to the first; 助企成长等支持: what they are told as.
  const [first = 0, ...others] = sizes
  if (first > Math.max(...others) + 1 || members.some(({ text }) => text.includes('等'))) return false
  return least >= short ? longest - least <= most : least === longest && members.length + least > short + 1
}

/**
 * What a name is made of, told right behind it in members of one build. Takes 推开“党员示范田”,支部统一供种、党员带头试种、农户跟着扩种; refuses
 * “一码通”平台,整合党建资源、政务服务、社区治理, where a verb leads to what is listed, and 覆盖大连、丹东、抚顺.
 */
export function toldBehind(text: string): MemberList[] {
  return [...text.matchAll(named)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const end = index + whole.length
    const members = split(text, end - words.length, end, /、/gu)
    const [first] = members
    trimFirst(members)
    return alike(members) && members[0]?.text === first?.text
      ? (finish('parts', members, undefined) ?? [])
      : []
  })
}
