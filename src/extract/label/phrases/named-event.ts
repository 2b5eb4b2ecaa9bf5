import { lightVerbs } from '../../../lexicon/words/predicates.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** A long name that begins with a verb and ends with what it is: 整县推进农文旅融合发展试点, 送戏下乡文化惠民活动. */
const named =
  /^[\p{Script=Han}“”A-Za-z\d]{2,22}(?:试点|项目|工程|活动|行动|计划|论坛|大会|比赛|大赛|赛事|仪式|展会|课程|培训)$/u

/** The name of what was done, behind the number, where no row of the phrase takes it: 开展了｜19个｜整县推进农文旅融合发展试点. */
export function namedEvent(context: LabelContext): Label | undefined {
  const { text, figure, figures, at, end } = context
  const before = context.before()
  if (figure.dimension !== 'count' || !before?.bare || !before.verbAt || figures[at + 1]?.start === end)
    return undefined
  const verb = before.verb?.text ?? ''
  if (!lightVerbs.has(verb) && !/^(?:举办|承办|打造|建设|新建|谋划)$/u.test(verb)) return undefined
  if (!named.test(text.slice(figure.end, end)) || context.after()) return undefined
  return {
    parts: [before.verbAt, { start: figure.end, end }],
    suffix: '',
    basis: 'stated',
    evidence: { how: 'after' },
    added: ['verb'],
    ...(before.verb ? { verb: before.verb } : {}),
    lead: before.verbAt,
  }
}
