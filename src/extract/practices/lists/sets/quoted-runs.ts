import { commonQuotes } from '../../../../lexicon/practices/heads.ts'
import { finish, type Member, type MemberList } from '../member-list.ts'

const quotation = /“([^“”,。;:]{2,18})”/gu
/** What stands between two members: 、, 和, and the words that lead to the next (巡查｜“一张图”). */
const between = /^(?:[、和及与]|以及)?[\p{Script=Han}]{0,8}$/u
const least = 3

/**
 * Members that stand in quotation marks one after the other. Takes 收件“一窗口”、巡查“一张图”、报表“一本账”; refuses two of them, and
 * “痛点”“堵点”“难点”, which everybody says.
 */
export function quotedRuns(text: string): MemberList[] {
  const runs: Member[][] = []
  for (const { 0: whole, 1: words = '', index } of text.matchAll(quotation)) {
    const member = { start: index + 1, end: index + whole.length - 1, text: words }
    const last = runs.at(-1)?.at(-1)
    const joined = last && between.test(text.slice(last.end + 1, index))
    // 从“接得住”向“办得好”“暖到位”跃升: what became better, no set.
    if (joined) runs.at(-1)?.push(member)
    else runs.push(text[index - 1] === '从' ? [] : [member])
  }
  return runs
    .filter(
      (run) =>
        run.length >= least &&
        // 成为政策的“传声筒”、民生的“减压阀”: roles, no set.
        !run.every(({ start }) => text[start - 2] === '的') &&
        run.filter(({ text: word }) => commonQuotes.has(word)).length * 2 < run.length,
    )
    .flatMap((run) => finish('parts', run, undefined) ?? [])
}
