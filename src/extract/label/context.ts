import type { Span } from '../../contract/span.ts'
import { namelessZone } from '../../lexicon/holders.ts'
import type { PlaceMention } from '../recognize/places/mention.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import { turnsInto } from '../recognize/quantities/turned.ts'
import { is } from '../tokens/token.ts'
import { wordsIn } from '../tokens/words.ts'
import type { Label } from './label.ts'
import { nounPhraseAfter } from './phrases/noun-phrase-after.ts'
import { type Before, phraseBefore } from './phrases/phrase-before.ts'
import { isComparing } from './rates/rates.ts'

/** A figure in its sentence, with what was found of the figures before it. */
export interface LabelInput {
  text: string
  sentence: Span
  figures: readonly Quantity[]
  /** Index of the figure among them. */
  at: number
  places: readonly PlaceMention[]
  /** Labels of the figures before it, by index. */
  earlier: readonly (Label | undefined)[]
}

/** The same, with the figure itself and the bounds of its clause: marks, or the figures next to it. */
export interface LabelContext extends LabelInput {
  figure: Quantity
  start: number
  end: number
  /** Where the words before the number end: 增长｜ 9% without the blank. */
  stop: number
  /** The phrase before the number in its clause, read once. */
  before(): Before | undefined
  /** The noun phrase behind the number in its clause, read once; undefined for one that compares. */
  after(): Span | undefined
}

/** A bracket that says how a number is taken and not of what: 社会保障支出｜(类), 增长｜(与上年决算数相比,下同). */
const remark =
  /\((?:类|款|项|[^()\d]{0,24}(?:下同|相比|口径|不变价|可比价|现价|快报数?|含税)[^()\d]{0,12})\)\s?$/u
const remarkReach = 48

/** Where the words before a number end that say of what it is. */
function wordsEnd(text: string, from: number, { start }: Quantity): number {
  const at = Math.max(from, start - remarkReach)
  return start - (remark.exec(text.slice(at, start))?.[0].length ?? 0)
}

const clauseMarks = new Set(',。;:!?')

function clauseStart({ text, sentence, figures, at, earlier }: LabelInput, figure: Quantity): number {
  const previous = figures[at - 1]
  const own = previous && previous.end > sentence.start ? previous.end : 0
  // 6栋办公楼、｜198户: the noun behind the number before belongs to that one.
  const taken = (earlier[at - 1]?.parts ?? []).findLast(
    (part) => part.start >= own && part.end <= figure.start && text[part.end] === '、',
  )
  const start = Math.max(sentence.start, own, own > 0 ? (taken?.end ?? 0) : 0)
  let quote = 0
  for (let i = wordsEnd(text, start, figure) - 1; i >= start; i--) {
    const character = text[i] ?? ''
    if (character === '”') quote++
    if (character === '“') quote--
    // A comma inside a quoted name (“学思践悟,优化环境”) ends nothing.
    if (clauseMarks.has(character) && quote <= 0) return i + 1
  }
  return start
}

function clauseEnd({ text, sentence, figures, at }: LabelInput, figure: Quantity): number {
  const next = figures[at + 1]
  const end = Math.min(sentence.end, next ? next.start : sentence.end)
  for (let i = figure.end; i < end; i++) if (clauseMarks.has(text[i] ?? '')) return i
  return end
}

/** The clause behind the comma that ends the figure's own, where no other number stands in it. */
export function clauseBehind({ text, figures, at, end, sentence }: LabelContext): Span | undefined {
  if (text[end] !== ',') return undefined
  const start = end + 1
  let stop = start
  while (stop < sentence.end && !clauseMarks.has(text[stop] ?? '')) stop++
  return (figures[at + 1]?.start ?? stop) < stop ? undefined : { start, end: stop }
}

/** A value that is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

function nounOf(input: LabelInput, figure: Quantity, end: number): Span | undefined {
  const { text, figures, at } = input
  if (isComparing(figure) || turnsInto(text, figures, at) !== undefined) return undefined
  const next = figures[at + 1]
  const behind = { ...input, at: at + 1 }
  // 6.58万户｜22.24万农村常住人口: households and their people have one name.
  if (figure.dimension === 'household' && next?.start === figure.end && next.dimension === 'person')
    return nounOf(behind, next, clauseEnd(behind, next))
  // 1189名“两委”成员｜平均年龄42.4周岁: a next number with nothing behind it takes the attribute before it.
  const nextBare =
    next !== undefined && end === next.start && !nounPhraseAfter(text, next, clauseEnd(behind, next), false)
  const noun = nounPhraseAfter(text, figure, end, nextBare)
  const things = noun && countedIn(text, noun, figure)
  return things && next ? withoutExamples(text, things, next) : things
}

/** What a count is of, where a measure of theirs follows: 226个村｜集体经济收入. */
function countedIn(text: string, noun: Span, { dimension, unit }: Quantity): Span {
  if (dimension !== 'count' || unit === '项') return noun
  const tokens = wordsIn(text, noun.start, noun.end)
  const [first, ...rest] = tokens
  const measures = first && rest.length > 0 && amounts.test(tokens.at(-1)?.text ?? '')
  return measures && is(first, 'thing') ? { start: first.start, end: first.end } : noun
}
const amounts = /(?:收入|支出|产值|投资额?|利润|税收|销售额|产量)$/u

/** 10个｜国家物流枢纽、商丘等5个…基地: what stands before 等 and the next number are examples of that one's things. */
function withoutExamples(text: string, noun: Span, next: Quantity): Span {
  const pause = text.slice(noun.start, noun.end).indexOf('、')
  const named = /^等$/u.test(text.slice(noun.end, next.start))
  return pause > 0 && named ? { start: noun.start, end: noun.start + pause } : noun
}

/** The context of the figure at `input.at`; undefined where there is none. */
export function contextOf(input: LabelInput): LabelContext | undefined {
  const figure = input.figures[input.at]
  if (!figure) return undefined
  const start = clauseStart(input, figure)
  const end = clauseEnd(input, figure)
  const { text, sentence, figures, at, earlier } = input
  // 开发区规上工业增加值: a zone without a name tells which, and is no place.
  const places = input.places.filter((mention) => !namelessZone.test(mention.text))
  const stop = start + text.slice(start, wordsEnd(text, start, figure)).trimEnd().length
  return {
    text,
    sentence,
    figures,
    at,
    places,
    earlier,
    figure,
    start,
    end,
    stop,
    before: once(() => phraseBefore(input.text, start, stop, places)),
    after: once(() => nounOf(input, figure, end)),
  }
}
