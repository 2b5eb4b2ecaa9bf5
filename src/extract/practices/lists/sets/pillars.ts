import { pillar } from '../../../../lexicon/practices/list-words.ts'
import { finish, type Member, type MemberList, ranks } from '../member-list.ts'

/** Between two pillars stands at most 、以 or ,以. */
const between = 3

/**
 * What a whole stands on, each with its part in it. Takes 以县级中心为龙头、乡镇服务站为骨干、村级服务点为补充 (levels, where they
 * rank); refuses 以群众满意为标准.
 */
export function pillars(text: string): MemberList[] {
  const lists: MemberList[] = []
  let run: Member[] = []
  let end = 0
  const close = () => {
    const list = finish(ranks(run) ? 'levels' : 'parts', run, undefined)
    if (list) lists.push(list)
    run = []
  }
  for (const { 0: whole, 1: name = '', index } of text.matchAll(pillar)) {
    const start = index + whole.indexOf(name)
    if (index > end + between || (run.length === 0 && !whole.startsWith('以'))) close()
    if (run.length > 0 || whole.startsWith('以')) run.push({ start, end: start + name.length, text: name })
    end = index + whole.length
  }
  close()
  return lists
}
