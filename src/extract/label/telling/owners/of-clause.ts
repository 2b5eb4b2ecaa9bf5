import { describing } from '../../../../lexicon/words/index.ts'
import { manner } from '../../../../lexicon/words/measures.ts'
import { modal } from '../../../../lexicon/words/predicates.ts'
import { is, isJoint, isKnownNoun, isThing, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'
import { phraseBefore } from '../../phrases/phrase-before.ts'
import { leadEnd } from '../../phrases/phrase-start.ts'
import { subjectIn } from '../../subject.ts'
import { ownerLimit } from './of-figure.ts'

/** Words of a clause that only place what follows: 与2008年同期相比, 在示范区. */
const placing = /^(?:据|按|经|根据|其中|同时|目前|截至|此外|与|同|比|较|在|从|对|为|以|随着|通过)/u
/** How large a work is, and how far it came: of the thing that the clause before builds. */
const ofWorks = /(?:投资|投资额|面积|库容|规模|长度|工期|里程|造价|资金)$/u
/** A part of a work: 福利中心｜二期. */
const phase = /[一二三四五]期$/u
/** How much of what the clause before handles was done. */
const ofDeeds = /率$/u
/** What the industry of the clause before made. */
const ofIndustries = /(?:增加值|产值|产量|产能)$/u

/** What the clause before speaks of without a number: 建设粪污处理项目,｜总投资275万元; 办理议案,｜办复率; 服务业较快增长,｜增加值. */
export function spokenOf(context: LabelContext, measure: string): Part[] | undefined {
  const { text, sentence, start, figures, at, places } = context
  const end = start - 1
  if (end <= sentence.start || text[end] !== ',') return undefined
  let from = end
  while (from > sentence.start && !/[,;:]/u.test(text[from - 1] ?? '')) from--
  if ((figures[at - 1]?.end ?? 0) > from || placing.test(text.slice(from, end))) return undefined
  if (ofIndustries.test(measure)) {
    const subject = subjectIn(context, from, end)
    return subject && is(wordsIn(text, subject.start, subject.end).at(-1), 'nouny') ? [subject] : undefined
  }
  const before = phraseBefore(text, from, end, places)
  const span = before?.bare ? undefined : before?.spans.at(-1)
  if (!span || !before?.verbAt || before.evidence.form === 'pivot') return undefined
  const object = { start: Math.max(span.start, before.verbAt.end), end: span.end }
  const words = text.slice(object.start, object.end)
  if (words.length < 2 || words.length > ownerLimit || words.includes('、')) return undefined
  const ends = wordsIn(text, object.start, object.end).at(-1)
  // 实施老旧小区改造,｜投资: a work is a thing too.
  const thing = isThing(ends) || phase.test(words)
  return (ofWorks.test(measure) && thing) || ofDeeds.test(measure) ? [object] : undefined
}

/** The words of the clause before its measure, behind times and places; none where the measure stands alone in it. */
export function ahead({ text, start, places }: LabelContext, label: Label): Part | undefined {
  const first = label.parts[0]?.start ?? start
  const item = /^[一二三四五六七八九十]是/u.exec(text.slice(start, first))?.[0].length ?? 0
  const all = wordsIn(text, leadEnd(text, start + item, first, places), first)
  // 项目建成后｜年产值: when it will be so.
  const words = all.slice(all.findLastIndex((token) => /^(?:后|时|期间)$/u.test(token.text)) + 1)
  const empty = (token: Token) =>
    token.text.trim() === '' ||
    token.text === '等' ||
    isJoint(token) ||
    (!isKnownNoun(token) && (is(token, 'adverb') || is(token, 'preposition') || modal.has(token.text)))
  const from = words.findIndex((token) => !empty(token))
  const to = words.findLastIndex((token) => !empty(token) && !manner.has(token.text))
  if (!words.slice(Math.max(from, 0), to + 1).some((token) => isKnownNoun(token) || !token.word))
    return undefined
  const head = words[from]
  const last = words[to]
  if (!head || !last || last.end - head.start < 2) return undefined
  // 特困人员集中｜供养标准
  const gap = words.slice(to + 1)
  return {
    start: head.start,
    end: gap.length > 0 && gap.every((token) => describing.has(token.text)) ? first : last.end,
  }
}

/** Offices that do something for a place, whose measures are the place's own: 县财政局完成…. */
const office = /(?:政府|党委|委|部|局|厅|办|院|会|财政|税务|部门|中央|省级|市级|县级|组|队)$/u

/** Whether a measure that a verb brings about has a subject that tells whose it is: 休闲农业｜实现综合收入, 贫困地区｜新增种植面积. */
export function tellsWhose(context: LabelContext, label: Label): boolean {
  const { text } = context
  const subject = context.before()?.subject
  if (!subject || label.evidence.how !== 'before' || !('form' in label.evidence)) return false
  const words = text.slice(subject.start, subject.end)
  const last = wordsIn(text, subject.start, subject.end).at(-1)
  if (/^[\d一二三四五六七八九十两]+(?:年|个月)/u.test(words)) return false
  return (
    words.length <= 10 &&
    !office.test(words) &&
    !is(last, 'person') &&
    (last === undefined || !last.word || isKnownNoun(last))
  )
}
