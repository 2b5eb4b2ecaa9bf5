import { dayOrders, nextStep, nthTime, opensStep } from '../../../../lexicon/practices/list-words.ts'
import { finish, type Member, type MemberList, split } from '../member-list.ts'

/** A clause that says when it comes, and the step that it tells. */
interface Ordered {
  member: Member
  opens: boolean
}

/** Between two steps stands at most so much. */
const reach = 40

/** How the steps of one manner of telling begin. */
interface Order {
  opens: RegExp
  next: RegExp
  /** Which time it is, which stays in the member: 首次, 再犯. */
  nth?: RegExp
}

const told: readonly Order[] = [{ opens: opensStep, next: nextStep, nth: nthTime }, ...dayOrders]

function ordered(clause: Member, { opens, next, nth }: Order): Ordered | undefined {
  const opening = opens.exec(clause.text)?.[0] ?? ''
  const lead = opening || (next.exec(clause.text)?.[0] ?? '')
  if (lead === '' && !nth?.test(clause.text)) return undefined
  const member = {
    start: clause.start + lead.length,
    end: clause.end,
    text: clause.text.slice(lead.length),
  }
  return { member, opens: opening !== '' || /^[首初]|^第一/u.test(clause.text) }
}

/**
 * Procedures told clause by clause with words of order. Takes 先摸底建档,再评定等级,最后分级上门 and 首次上门提醒,再犯当面约谈,第三次开具
 * 罚单; refuses 率先建成,再次获评. By days too: 周一拉出清单,周二交办,周五回访; not 月底贴榜 by itself.
 */
export function orders(text: string): MemberList[] {
  const clauses = split(text, 0, text.length, /[,。;:\n]/gu)
  return told.flatMap((order) => runsOf(clauses, order))
}

function runsOf(clauses: readonly Member[], order: Order): MemberList[] {
  const lists: MemberList[] = []
  let run: Member[] = []
  const close = () => {
    const list = finish('steps', run, undefined, { numbers: true, most: 24 })
    if (list) lists.push(list)
    run = []
  }
  for (const clause of clauses) {
    const step = ordered(clause, order)
    if (!step) continue
    const last = run.at(-1)
    if (step.opens || (last && step.member.start - last.end > reach)) close()
    if (step.opens || run.length > 0) run.push(step.member)
  }
  close()
  return lists
}
