import { useEffect, useRef } from 'react'
import { measureIdOf } from '../../../compare/measures.ts'
import type { Figure } from '../../../contract/figure.ts'
import { isInRow, paragraphAround } from '../../../text/spans/blocks.ts'
import { quoteHolds } from '../../../text/spans/segments.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useSourceText } from '../../data/texts/use-texts.ts'
import { useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { citedWhen, metaOf, placeOf, whenWords } from '../../marks/figure-words.ts'
import { MarkedWords } from '../../review/by-hand/marks/marked-words.tsx'
import { FigureRows } from '../../ui/controls/figure-rows.tsx'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import { PlaceName } from '../../ui/places/place-name.tsx'
import { Gloss } from '../../ui/words/gloss.tsx'
import { Passage } from '../../ui/words/passage.tsx'
import { QuoteNumber } from '../../ui/words/quote-number.tsx'
import { asWritten } from '../../ui/words/quote-parts.ts'
import { ArticleHead } from './article-head.tsx'
import { CheckFigure } from './check/check-figure.tsx'
import { Cite } from './cite.tsx'
import styles from './drawer.module.css'
import { FigureDetails } from './figure-details.tsx'
import { Reading } from './reading.tsx'
import { UsedIn } from './used-in.tsx'

const sameSentence = (a: Figure, b: Figure) =>
  a.context[0]?.start === b.context[0]?.start && a.context.at(-1)?.start === b.context.at(-1)?.start

/** What another figure is to one: what it changed from, what was planned; nothing where its report does not tell. */
function Relation({ of, to: { relations = [] } }: { of: Figure; to: Figure }) {
  const words = useText().drawer.relations
  const as = relations.find(({ id }) => id === of.id)?.as
  return as && <span className={styles.relation}>{words[as]}</span>
}

/** Brings the number into view where its paragraph is longer than the drawer, and leaves a paragraph alone whose number is seen. */
function useShown(figureId: string, isThere: boolean) {
  const paragraph = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const mark = isThere && figureId !== '' ? paragraph.current?.querySelector('[data-current]') : undefined
    if (mark && mark.getBoundingClientRect().bottom > window.innerHeight)
      mark.scrollIntoView?.({ block: 'center' })
  }, [figureId, isThere])
  return paragraph
}

/** Everything about one figure: its sentence in the paragraph, what is known of it, where it is used. */
export function FigureSheet({ figure }: { figure: Figure }) {
  const text = useText()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
  const article = collection.article(figure.articleId)
  const raw = useSourceText(article?.sourceId)
  const paragraph = useShown(figure.id, raw.status === 'ready')
  if (!article) return null
  const holds = raw.status === 'ready' ? quoteHolds(raw.text, figure) : undefined
  const indicator = collection.indicator(measureIdOf(figure))
  const region = collection.region(figure.regionId)
  const place = placeOf(collection, figure, lang, text)
  const siblings = collection
    .figuresOfArticle(article.id)
    .filter((other) => other.id !== figure.id && sameSentence(other, figure))
  return (
    <>
      <ArticleHead article={article} />
      <div className={styles.big}>
        <span className={styles.number}>
          <QuoteNumber figure={figure} size="drawer" />
        </span>
        <span className={styles.what}>
          <span className={styles.whose}>
            {region && <PlaceName region={region} />}
            {region ? ' · ' : ''}
            {[metaOf(collection, figure, text), figure.holder].filter(Boolean).join(' · ')}
          </span>
          <span className={figure.labelSpans.length > 0 ? styles.stated : styles.derived}>
            {display(figure.label)}
          </span>
          <Gloss label={figure.label} planned={figure.kind === 'target'} />
          <span className={styles.note}>
            {indicator ? text.drawer.indicator(words(indicator)) : text.drawer.noIndicator}
          </span>
        </span>
      </div>
      <Reading raw={raw} />
      {holds === false && <p role="alert">{text.drawer.broken}</p>}
      {raw.status === 'ready' &&
        (isInRow(article, figure.span) ? (
          <FigureRows figure={figure} text={raw.text} />
        ) : (
          <MarkedWords key={figure.id} articleId={article.id} text={raw.text}>
            <p ref={paragraph} className={styles.paragraph}>
              <Passage
                text={raw.text}
                spans={paragraphAround(article, [figure.span, ...figure.context], raw.text)}
                current={figure}
              />
            </p>
          </MarkedWords>
        ))}
      <CheckFigure figure={figure} />
      <FigureDetails figure={figure} holds={holds} />
      {siblings.length > 0 && (
        <section>
          <h3 className={styles.section}>
            {text.drawer.siblings} <span className={styles.note}>{text.drawer.siblingsHint}</span>
          </h3>
          <ul className={styles.siblings}>
            {siblings.map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => openFigure(other.id)}>
                  <QuoteNumber figure={other} size="card" />
                  <Relation of={other} to={figure} />
                  <span className={styles.siblingLabel}>
                    {display(other.label)} <Gloss label={other.label} planned={other.kind === 'target'} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <UsedIn figure={figure} />
      <Cite
        article={article}
        id={figure.id}
        title={`${text.share.figure(place, asWritten(figure), figure.label)} (${whenWords(figure, text)})`}
        figureId={figure.id}
        cited={{
          regionId: figure.regionId,
          about: citedWhen(figure, text),
          spans: figure.context,
          instead: figure.quote,
        }}
        text={raw.status === 'ready' ? raw.text : undefined}
      />
    </>
  )
}
