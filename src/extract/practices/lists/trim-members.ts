import { handedTo, listLeads } from '../../../lexicon/practices/list-words.ts'
import { is, isKnownNoun } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import { type Member, type MemberList, partOf } from './member-list.ts'

/**
 * Where the first member begins behind the words that lead to it (着力健全｜政治引领): at the length of the others
 * where they agree and a lead or a verb ends there, else behind the last lead; 0 where nothing leads.
 */
function leadOf(text: string, length: number | undefined): number {
  const nouns = wordsIn(text, 0, text.length).filter((token) => isKnownNoun(token) && token.text.length > 2)
  // 构建｜创新药研发: a noun that lies across the end of a lead is not cut by it.
  const isWhole = (end: number) => !nouns.some((token) => token.start < end && token.end > end)
  const ends = listLeads.flatMap((word) => {
    const at = text.lastIndexOf(word)
    const end = at + word.length
    return at >= 0 && (word.length > 1 || at === 0) && text.length > end && isWhole(end) ? [end] : []
  })
  if (length !== undefined && text.length === length) return 0
  if (length === undefined || text.length < length) return Math.max(0, ...ends)
  const cut = text.length - length
  const last = wordsIn(text, 0, cut).at(-1)
  const verb = is(last, 'verb') || is(last, 'break') || is(last, 'cause') || is(last, 'preposition')
  return ends.includes(cut) || verb ? cut : Math.max(0, ...ends.filter((end) => end < cut))
}

/** The first member without the words that lead to it: 建立受理 → 受理. */
export function trimFirst(members: Member[]): void {
  const [first, ...rest] = members
  if (!first || rest.length === 0) return
  const length = rest[0]?.text.length ?? 0
  const even = length >= 2 && rest.every((member) => member.text.length === length)
  const mark = first.text.at(-1) ?? ''
  // 因地制宜推广｜资源开发型、物业出租型: members of one length that end alike leave no doubt.
  const alike = even && rest.every((member) => member.text.endsWith(mark))
  const handed = handedTo.exec(first.text)?.[0].length
  const lead =
    handed ??
    (alike ? Math.max(0, first.text.length - length) : leadOf(first.text, even ? length : undefined))
  members[0] = partOf(first, first.text[lead] === '了' ? lead + 1 : lead)
}

const where = /^.*[在由从]/u

/** A level by the one word for it. */
const levelWord = /(?:省|自治区|市|州|盟|县|区|旗|乡镇|镇街|镇|乡|街道|村|社区|网格|小组|组|楼栋|单元|户)$/u
export const isLevelWord = (text: string): boolean => levelWord.exec(text)?.index === 0

/** The first level without who stands before it and where (某县在｜县、镇、村三级), and without any words where the others are single ones: 确保｜县、镇、村三级. */
export function trimWhere(members: Member[]): void {
  const [first, ...rest] = members
  const single =
    first && rest.every(({ text }) => isLevelWord(text)) ? levelWord.exec(first.text)?.index : undefined
  const lead = single || (first && where.exec(first.text)?.[0].length)
  if (first && lead && lead < first.text.length) members[0] = partOf(first, lead)
}

/** 处置和结案实现闭环: the last member holds two, and from `tail` on the words behind the list. */
export function trimLast(members: Member[], tail: number, kind: MemberList['kind']): void {
  const whole = members.pop()
  if (!whole) return
  const last = partOf(whole, 0, tail)
  const and = kind === 'levels' ? -1 : last.text.search(/[和及](?=[\p{Script=Han}]{2,})/u)
  if (and > 0) members.push(partOf(last, 0, and), partOf(last, and + 1))
  else members.push(last)
}

/** What a level of an organisation ends with. */
const levelEnd = /党委|总支|支部|小组|中心户|网格员|联络员|调解室|分中心|指导站|互助点|照料点/u
const leastRest = 3

/** The last level of a chain without what the text goes on with: 屋场党小组｜一竿子插到底的架构. */
export function trimChain(members: Member[]): void {
  const last = members.at(-1)
  const found = last && levelEnd.exec(last.text)
  const end = found ? found.index + found[0].length : 0
  if (last && found && last.text[end] !== '(' && last.text.length - end >= leastRest)
    members[members.length - 1] = partOf(last, 0, end)
}
