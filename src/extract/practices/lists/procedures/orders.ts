import { nextStep, nthTime, opensStep } from '../../../../lexicon/practices/list-words.ts'
import { finish, type Member, type MemberList, split } from '../member-list.ts'

/** A clause that says when it comes, and the step that it tells. */
interface Ordered {
  member: Member
  opens: boolean
}

/** Between two steps stands at most so much. */
const reach = 40

function ordered(clause: Member): Ordered | undefined {
  const opening = opensStep.exec(clause.text)?.[0] ?? ''
  const lead = opening || (nextStep.exec(clause.text)?.[0] ?? '')
  if (lead === '' && !nthTime.test(clause.text)) return undefined
  const member = {
    start: clause.start + lead.length,
    end: clause.end,
    text: clause.text.slice(lead.length),
  }
  return { member, opens: opening !== '' || /^[首初]|^第一/u.test(clause.text) }
}

/**
 * Procedures told clause by clause with words of order. Takes 先摸底建档,再评定等级,最后分级上门 and 首次上门提醒,再犯当面约谈,第三次开具
 * 罚单; refuses 率先建成,再次获评.
 */
export function orders(text: string): MemberList[] {
  const lists: MemberList[] = []
  let run: Member[] = []
  const close = () => {
    const list = finish('steps', run, undefined, { numbers: true, most: 24 })
    if (list) lists.push(list)
    run = []
  }
  for (const clause of split(text, 0, text.length, /[,。;:\n]/gu)) {
    const step = ordered(clause)
    if (!step) continue
    const last = run.at(-1)
    if (step.opens || (last && step.member.start - last.end > reach)) close()
    if (step.opens || run.length > 0) run.push(step.member)
  }
  close()
  return lists
}
