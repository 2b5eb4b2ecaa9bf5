import { leadingValue } from '../../../recognize/numerals/numeral-at.ts'
import { finish, type Member, type MemberList } from '../member-list.ts'

/** What counts things that are told behind it, one after the other: “三本账”, 三类课堂, “三联”, 三道关. */
const counted =
  /([三四五六七八九])(?:(?:个|项|类|种|大|道|本|双|张|条|支|把|级|步|环)”?([\p{Script=Han}]{1,8})|([\p{Script=Han}]{1,3})(?=”))/gu

/** A name in quotation marks where a sentence or a clause begins: “家庭账”交到门口; 第一类叫“稻田课堂”; 一是“三亮”. */
const quotedHead =
  /(?<=^|[,。;:])(?:第[一二三四五六七八九][\p{Script=Han}]?[叫是为]|[一二三四五六七八九]是)?“([^“”,。;:]{2,12})”/gu
/** A numbered head: 一是支部联建。 */
const numberedHead = /(?<=^|[,。;:])[一二三四五六七八九]是([^,。;:“”]{2,14})(?=[,。;:])/gu
/** A head before a colon: 小组初调：由组长上门. */
const colonHead = /(?<=^|[,。;])([\p{Script=Han}]{2,8}):/gu

/** A short sentence that names what follows: 清牌子。对村级挂牌…. */
const shortHead = /(?<=^|[。])([\p{Script=Han}]{3,8})。/gu
/** A name in quotation marks with what it is (在学校培育｜“雨露”品牌), where the set is one of such: 八大领域品牌. */
const sortedHead = /“([^“”,。;:]{2,12})”([\p{Script=Han}]{2})/gu

/** So far behind the count begins the first head, and so far behind one the next. */
export const reach = 60
const gap = 160

const headsOf = (text: string, form: RegExp): Member[] =>
  [...text.matchAll(form)].map(({ 0: whole, 1: words = '', index }) => {
    const start = index + whole.lastIndexOf(words)
    return { start, end: start + words.length, text: words }
  })

/** As many heads from a place on as a set counts, and no more. */
function membersFrom(heads: readonly Member[], from: number, end: number, count: number): Member[] {
  const members: Member[] = []
  for (let at = from; at < heads.length && members.length <= count; at++) {
    const head = heads[at] as Member
    if (head.start - (members.at(-1)?.end ?? end) > (members.length === 0 ? reach : gap)) break
    members.push(head)
  }
  return members.length === count ? members : []
}

/**
 * The members of a counted set that stand at the heads of the sentences or clauses behind it. Takes “三本账”监督法。“家庭账”交到门口。
 * “村组账”挂在墙上。“部门账”由审计局抽查。; refuses as many heads as the set does not count.
 */
export function toldHeads(text: string): MemberList[] {
  const sets = [...text.matchAll(counted)]
  if (sets.length === 0) return []
  const forms = [quotedHead, numberedHead, colonHead, shortHead, sortedHead].map((form) => ({
    heads: headsOf(text, form),
    next: 0,
    sorted: form === sortedHead,
  }))
  return sets.flatMap(({ 0: whole, 1: numeral = '', 2: kind = '', index }) => {
    const count = leadingValue(numeral) ?? 0
    const end = index + whole.length
    const found = forms.map((form) => {
      while ((form.heads[form.next]?.start ?? end) < end) form.next++
      const members = membersFrom(form.heads, form.next, end, count)
      const fits =
        !form.sorted || members.every((head) => kind.includes(text.slice(head.end + 1, head.end + 3)))
      return fits ? finish('parts', members, count) : undefined
    })
    const list = found.find((one) => one !== undefined)
    return list ? { ...list, told: true } : []
  })
}
