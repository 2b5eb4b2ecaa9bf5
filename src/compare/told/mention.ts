import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'
import type { Indicator } from '../../contract/taxonomy.ts'
import type { Collection } from '../collection.ts'
import { wordingOf } from '../fair/wording.ts'
import { type Measure, measureNames } from '../measures.ts'

/** A passage of a place's reports. `text` is what the span covers. */
export interface MentionSource {
  articleId: string
  span: Span
  text: string
}

/** Endings of an indicator's name that say that it is counted, not what: 网格数, 培训人数, 办结率 keeps its 率. */
const counted = /(总数|人数|户数|(?<!案)件数|场次|期数|金额|面积|数)$/
/** Words too wide to tell that an indicator is meant: 社区 does not speak of how many there are. */
const tooWide = new Set([
  '社区',
  '街道',
  '乡镇',
  '人口',
  '党员',
  '培训',
  '处理',
  '增收',
  '交易',
  '居民',
  '服务',
  '耕地',
])

/**
 * The words by which a text would name an indicator without a number: its Chinese name without the counting
 * end, and with each word of its bracket in place of what stands before. 网格数 → 网格; 突击队(服务队)数 →
 * 突击队, 服务队; 销售(交易)额 → 销售额, 交易额. So are the nouns of the figures that state it elsewhere, if
 * they stand in the text and are short. The longest first.
 */
export function mentionWords(indicator: Indicator, figures: readonly Figure[] = []): string[] {
  const name = indicator.zh.replaceAll('（', '(').replaceAll('）', ')')
  const [, before, inner, after] = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(name) ?? []
  const inside = inner?.split(/[、,，]/) ?? []
  const plain = inner === undefined ? name : `${before}${after}`
  const names = [plain, ...inside.map((word) => word + after)].map((word) => word.replace(counted, ''))
  const nouns = figures
    .filter(({ labelBasis }) => labelBasis === 'stated')
    .map((figure) => wordingOf(figure).noun)
    // 党支部 is wider than 网格党支部: who speaks of the one does not mean the other.
    .filter(
      (noun) =>
        /^\p{Script=Han}{3,6}$/u.test(noun) && !names.some((own) => own !== noun && own.includes(noun)),
    )
  return [...new Set([...names, ...nouns])]
    .filter((word) => word.length >= 2 && !tooWide.has(word))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** The words by which a text names a measure; `beside`: what its clause must say too, or it speaks of something else. */
export interface MeasureWords {
  words: readonly string[]
  beside?: RegExp
}

/** That something grows or falls, and by how much nobody says. */
const changes = /增长|增速|增幅|正增长|下降|降低|回升|提高/u

const shortestName = 3
const byLength = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** How a text would name a measure: an indicator by its words, the growth of a thing by those of the thing beside a word of growth. */
export function wordsOfMeasure(c: Collection, measure: Measure): MeasureWords {
  const { id, base } = measure
  const subject = base === undefined ? undefined : c.indicator(id.slice(base.length + 1))
  // Under another of its names too: 进出口总值 for 进出口总额. What is shorter (经济) speaks of other things as well.
  const also = measureNames(measure).filter((name) => name.length > shortestName)
  if (!subject) return { words: byLength([...mentionWords(measure, c.figuresOfIndicator(id)), ...also]) }
  const names = [...mentionWords(subject, c.figuresOfIndicator(subject.id)), ...measureNames(subject)]
  return { words: byLength(names), beside: changes }
}

/** Digits that count: not those of a year, a day or a rank (创2006年以来新高). */
const number = /\d[\d.,]{0,20}(?![\d.,年月日届位])/u

const clauseEnd = /[，。；：！？,;:!?\n]/

const sentenceEnd = /[。；！？;!?\n]/

/** Where a place names an indicator that it gives no number for, as far as was read. */
export interface Mention {
  articleId: string
  /** The clause; where a number follows it in its sentence, up to the end of that. */
  span: Span
  /** A number follows in the sentence: it was not read as one of this indicator, and is not known to be none. */
  hasNumber: boolean
}

/** The clause around [at, end) of a text. */
function clauseAround(text: string, at: number, end: number): { start: number; end: number } {
  let [from, to] = [at, end]
  while (from > 0 && !clauseEnd.test(text[from - 1] ?? '')) from--
  while (to < text.length && !clauseEnd.test(text[to] ?? '')) to++
  return { start: from, end: to }
}

/** The places in a passage where the word stands, with what must stand beside it. */
function* standsIn(text: string, word: string, beside: RegExp | undefined) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const clause = clauseAround(text, at, at + word.length)
    if (!beside || beside.test(text.slice(clause.start, clause.end))) yield { at, clause }
  }
}

/** The mentions of a word in a passage. Where its text is not what its span covers one to one, the whole span is given: rather too much than a wrong place. */
function* mentionsIn({ articleId, span, text }: MentionSource, word: string, beside: RegExp | undefined) {
  for (const { at, clause } of standsIn(text, word, beside)) {
    if (text.length !== span.end - span.start) {
      yield { articleId, span, hasNumber: number.test(text) }
      return
    }
    const [rest = ''] = text.slice(at + word.length).split(sentenceEnd)
    const hasNumber = number.test(rest)
    const end = hasNumber ? at + word.length + rest.length : clause.end
    yield { articleId, span: { start: span.start + clause.start, end: span.start + end }, hasNumber }
  }
}

/**
 * The clause in which the passages say one of the words: the first that a number follows, for who gives one somewhere is not without a
 * number; where none does, the first, the first word first.
 */
export function findMention(
  { words, beside }: MeasureWords,
  passages: readonly MentionSource[],
): Mention | undefined {
  let first: Mention | undefined
  for (const word of words) {
    for (const passage of passages) {
      for (const mention of mentionsIn(passage, word, beside)) {
        if (mention.hasNumber) return mention
        first ??= mention
      }
    }
  }
  return first
}
