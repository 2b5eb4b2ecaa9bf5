import type { Collection } from '../../compare/collection.ts'
import type { Article } from '../../contract/article.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'
import { hashOf } from '../../review/locate.ts'
import { type FigureFields, isOfFigure, type Review } from '../../review/record.ts'
import { isWithin } from '../../text/spans/spans.ts'
import { wordsOf } from '../../text/spans/words-of.ts'
import { sentenceAround } from './by-hand/sentence.ts'

/** Sentences that were read wrongly, as cases for the rules. */
export interface Cases {
  /** The cases, in the form of `tests/corpus/`: a sentence at the margin, below it the figures that it states. */
  text: string
  count: number
  /** Sentences of which somebody corrected something, but which have figures that nobody checked: they are no cases yet. */
  unchecked: number
}

/** What a record set, as a case names it; a place is none of its words, since a case has one sentence. */
const named: readonly [keyof FigureFields, string][] = [
  ['indicatorId', 'indicator'],
  ['value', 'value'],
  ['valueMax', 'max'],
  ['bound', 'bound'],
  ['unit', 'unit'],
]

/** A figure as a line of a case; `set`: what readers corrected of it. */
function lineOf({ quote, label, kind }: Figure, set: FigureFields): string {
  const fields = named.flatMap(([field, name]) =>
    set[field] === undefined ? [] : [`${name}=${set[field] ?? 'none'}`],
  )
  if (set.period !== undefined)
    fields.push(`year=${(set.period?.end ?? set.period?.start)?.slice(0, 4) ?? 'none'}`)
  return `  ${[quote, label, kind, ...(fields.length > 0 ? [fields.join(' ')] : [])].join(' | ')}`
}

/**
 * The sentences of which readers corrected a figure, took one out or put one in, as cases for the rules. What was only found right makes none.
 * @param textOf the raw text of a source, where it has come
 */
export function casesOf(
  c: Collection,
  records: readonly Review[],
  textOf: (sourceId: string) => string | undefined,
): Cases {
  const sources = new Map(c.sources.map((source) => [source.sha256, source.id]))
  const sentences = new Map<string, { article: Article; sentence: Span; text: string }>()
  const set = new Map<string, FigureFields>()
  for (const record of records.filter(isOfFigure)) {
    const sourceId = sources.get(hashOf(record)) ?? ''
    const text = textOf(sourceId)
    const span = record.target.selector[1]
    const article = c.articlesOfSource(sourceId).find(({ spans }) => spans.some((one) => isWithin(span, one)))
    if (text === undefined || article === undefined || record.body.action === 'confirm') continue
    const sentence = sentenceAround(article, span, text)
    sentences.set(`${article.id} ${sentence.start}`, { article, sentence, text })
    set.set(`${article.id} ${span.start}`, record.body.set ?? {})
  }
  const blocks: string[] = []
  for (const { article, sentence, text } of sentences.values()) {
    const figures = c
      .figuresOfArticle(article.id)
      .filter(({ span }) => isWithin(span, sentence))
      .toSorted((a, b) => a.span.start - b.span.start)
    if (figures.some(({ review }) => review === undefined)) continue
    const lines = figures.map((figure) => lineOf(figure, set.get(`${article.id} ${figure.span.start}`) ?? {}))
    // A case is one line, though its sentence may be broken over several.
    const words = wordsOf(text, [sentence])
      .split('\n')
      .map((line) => line.trim())
      .join('')
    blocks.push([words, ...lines].join('\n'))
  }
  return {
    text: blocks.map((block) => `${block}\n`).join(''),
    count: blocks.length,
    unchecked: sentences.size - blocks.length,
  }
}
