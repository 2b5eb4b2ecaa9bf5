import { actionVerbs } from '../../lexicon/practices/words.ts'
import { grouped } from '../../text/grouped.ts'

const byFirst = grouped(actionVerbs, (verb) => verb.charAt(0))
/** Whether words begin with a verb that tells of something done: 高悬利剑 does not, 形成震慑 does. */
export const startsWithAction = (words: string): boolean =>
  /^[抓把将以对为](?=[\p{Script=Han}“])/u.test(words) ||
  (byFirst.get(words.charAt(0))?.some((verb) => verb.length >= 2 && words.startsWith(verb)) ?? false)

/** Who may act: 某区制定了…, 市委组织部牵头…, 全市创新…. */
const actor = /[区市县旗镇乡村委局部门司团会组织街道社院站队]|全|各|中心|支部/u
const actorLimit = 20
/** Or where it acts: 在中小学开展“小手拉大手”活动; not 在推动融合体建设中. */
const where = /^[在从](?!.*[中上下]$)/u
const leadPiece =
  /(?:本报讯\s*|[一二三四五六七八九十]是|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d{1,2}[.、](?!\d)|\(\d{1,2}\)|——|[✦◆●■▲★]|(?:目前|如今|近年来|近日|为此|同时|此外|现在|去年|今年|今年以来|去年以来|截至目前|日前|据了解|与此同时|下一步)[,:]?|(?:\d{4}年|[上下]半年|前三季度)[,:]|[^,。]{2,16}(?:以来|期间|上|中|后|方面|下|层面|介绍说|介绍|部署|要求|研究|契机|总要求|目标|基础上),)/uy

/** How many characters of a sentence only lead to what it tells: 近年来, 在日常管理层面, 某书记介绍说. */
export function sentenceLead(words: string): number {
  leadPiece.lastIndex = 0
  let at = 0
  while (leadPiece.test(words)) at = leadPiece.lastIndex
  return at
}

/** Behind which character of a clause its verb may stand. */
function actorEnd(body: string): number {
  if (where.test(body)) return 0
  const found = actor.exec(body)
  return found ? found.index + found[0].length : body.length
}

/** Whether a clause tells of something done: an action where its predicate begins, or behind one who acts. */
export function clauseActs(clause: string): boolean {
  const body = clause.slice(clauseLead.exec(clause)?.[0].length ?? 0)
  if (startsWithAction(body)) return true
  const quote = body.indexOf('“', 1)
  const last = Math.min(body.length, actorLimit, quote < 0 ? body.length : quote + 1)
  for (let at = Math.max(2, actorEnd(body)); at < last; at++)
    if (startsWithAction(body.slice(at))) return true
  return false
}
const clauseLead = /^(?:还|也|就|又|并|再|已|则|先后|今年|去年|目前|如今|\s)*/u

/** 530家机关事业单位……与网格联建共建: many bodies did it together, so that the verb stands far behind. */
const together = /^[^,。]{0,40}(?:联建|共建|结对|下沉|报到|认领|包联)/u

/** Whether a sentence tells of something done, in its first clause or in one that follows. */
export function tellsAction(words: string): boolean {
  const body = words.slice(sentenceLead(words))
  return body.split(/[,;:]/u).some(clauseActs) || together.test(body)
}
