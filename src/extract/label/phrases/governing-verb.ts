import type { Span } from '../../../contract/span.ts'
import { changing, stateVerbs, verbRows } from '../../../lexicon/words/index.ts'
import type { VerbRow } from '../../../lexicon/words/word.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** A list under one verb (设立责任区19个、示范岗35个): the later members take the verb of the first. */
export function verbOfList({ text, figures, at, earlier, start }: LabelContext): Pick<Label, 'verb'> {
  const previous = figures[at - 1]
  const label = earlier[at - 1]
  if (!previous || !label?.verb) return {}
  // 处分2287人,其中县处级干部49人: the members of a whole share its verb.
  const joined =
    /^(、|和|及|以及)?$/u.test(text.slice(previous.end, start)) ||
    /^[,;:]?(其中|包括|含)/u.test(text.slice(previous.end, previous.end + 4))
  return joined ? { verb: label.verb } : {}
}

/**
 * The verb of a number whose noun stands behind it: before the number, that of its list, else the predicate
 * behind the noun (42个…党组织｜整顿提升).
 */
export function verbOfNoun(
  context: LabelContext,
  noun: Span,
  before: VerbRow | undefined,
): Pick<Label, 'verb'> {
  const { text, figure, start, end } = context
  // 承担加强党的建设、组织公共服务等8项职能: the verbs belong to the members of the list.
  if (/等$/u.test(text.slice(start, figure.start))) return {}
  if (before) return { verb: before }
  const ofList = verbOfList(context)
  if (ofList.verb) return ofList
  const things = is(wordsIn(text, noun.start, noun.end).at(-1), 'thing')
  for (const token of wordsIn(text, noun.end, end)) {
    const row = is(token, 'verb') ? verbRows.get(token.text) : undefined
    // 316个服务站｜代办事项…: the stations are there; 42个党组织｜整顿提升 were rectified.
    if (row?.kind === 'flow' && things && !changing.has(row.text)) return {}
    // 5万多亩青花菜｜进入采收期: a state counts nothing.
    if (stateVerbs.has(token.text)) return {}
    // 27个乡镇立案审查｜81件: the predicate counts what stands behind it, not the subject that opens the clause.
    if (row) return start === figure.start && hasOwnNumber(context, token.end) ? {} : { verb: row }
  }
  return {}
}

/** Whether a number of the same clause follows the word that ends at `from` (立案审查｜81件; not 整顿提升,｜其中8个). */
function hasOwnNumber({ text, figures, at }: LabelContext, from: number): boolean {
  const next = figures[at + 1]
  return next !== undefined && next.start >= from && !/[,;。:、]/u.test(text.slice(from, next.start))
}
