import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'
import type { Indicator } from '../../contract/taxonomy.ts'
import { wordingOf } from '../fair/wording.ts'

/** A passage of a place's reports. `text` is what the span covers. */
export interface MentionSource {
  articleId: string
  span: Span
  text: string
}

/** Endings of an indicator's name that say that it is counted, not what: 网格数, 培训人数, 办结率 keeps its 率. */
const counted = /(总数|人数|户数|(?<!案)件数|场次|期数|金额|数)$/
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
    .filter((noun) => /^\p{Script=Han}{3,6}$/u.test(noun))
  return [...new Set([...names, ...nouns])]
    .filter((word) => word.length >= 2 && !tooWide.has(word))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

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

/**
 * The clause in which the first of the passages says one of the words, the first word first. Where the text of a
 * passage is not what its span covers one to one, the whole span is given: rather too much than a wrong place.
 */
export function findMention(
  words: readonly string[],
  passages: readonly MentionSource[],
): Mention | undefined {
  for (const word of words) {
    for (const { articleId, span, text } of passages) {
      const at = text.indexOf(word)
      if (at < 0) continue
      if (text.length !== span.end - span.start) return { articleId, span, hasNumber: /\d/.test(text) }
      let start = at
      let end = at + word.length
      while (start > 0 && !clauseEnd.test(text[start - 1] ?? '')) start--
      while (end < text.length && !clauseEnd.test(text[end] ?? '')) end++
      const [rest = ''] = text.slice(at + word.length).split(sentenceEnd)
      const hasNumber = /\d/.test(rest)
      const told = hasNumber ? at + word.length + rest.length : end
      return { articleId, span: { start: span.start + start, end: span.start + told }, hasNumber }
    }
  }
  return undefined
}
