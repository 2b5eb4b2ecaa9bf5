import { useMemo } from 'react'
import { measureIdOf } from '../../../compare/measures.ts'
import type { Article } from '../../../contract/article.ts'
import { blocksOf } from '../../../text/spans/blocks.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useSourceWords } from '../../i18n/sources/source-words.ts'
import { useBilingual, useLanguage } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { display } from '../../ui/display.ts'
import { blockId } from './article-text.tsx'
import styles from './reader-aside.module.css'
import { lineOf, withoutTitle } from './reading-blocks.ts'
import { UnsureFigures } from './unsure.tsx'

/** What stands beside the text: its headings, what is not settled, the charts that use its numbers, what was met while reading. */
export function ReaderAside({ article, text }: { article: Article; text: string | undefined }) {
  const words = useSourceWords()
  const headings = useMemo(() => {
    const blocks = text === undefined ? [] : withoutTitle(blocksOf(article, text), article.title, text, [])
    return blocks.filter((block) => block.kind === 'heading')
  }, [article, text])
  return (
    <aside className={styles.aside} aria-label={words.aside}>
      {text !== undefined && headings.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.head}>{words.outline}</h3>
          <ol>
            {headings.map((block) => (
              <li key={blockId(block)}>
                <button
                  type="button"
                  lang="zh"
                  className={styles.heading}
                  onClick={() => {
                    const heading = document.getElementById(blockId(block))
                    heading?.scrollIntoView?.({ block: 'start' })
                    heading?.focus({ preventScroll: true })
                  }}
                >
                  {display(wordsOf(text, block.spans))}
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <UnsureFigures key={article.id} article={article} />
      <ChartLinks article={article} />
      <Issues article={article} text={text} />
    </aside>
  )
}

function ChartLinks({ article }: { article: Article }) {
  const c = useCollection()
  const words = useSourceWords()
  const bilingual = useBilingual()
  const indicators = useMemo(() => {
    const ids = new Set(c.figuresOfArticle(article.id).flatMap((figure) => measureIdOf(figure) ?? []))
    return [...ids]
      .flatMap((id) => c.indicator(id) ?? [])
      .map((indicator) => {
        const places = c.figuresOfIndicator(indicator.id).map((figure) => figure.regionId)
        return { indicator, places: new Set(places).size }
      })
      .sort((a, b) => b.places - a.places)
  }, [c, article])
  const any = c.figuresOfArticle(article.id).length > 0
  const open = (ids: readonly string[]) => change({ view: 'charts', form: 'bars', indicators: ids })
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{words.charts}</h3>
      {indicators.length === 0 && <p className={styles.note}>{any ? words.noCharts : words.noFigures}</p>}
      <ul>
        {indicators.map(({ indicator, places }) => (
          <li key={indicator.id} className={styles.chart}>
            <button type="button" onClick={() => open([indicator.id])}>
              {bilingual(indicator)}
            </button>
            <span className={styles.note}>{words.places(String(places))}</span>
          </li>
        ))}
      </ul>
      {indicators.length > 1 && (
        <Button look="text" onClick={() => open(indicators.slice(0, 6).map((row) => row.indicator.id))}>
          {words.allCharts}
        </Button>
      )}
    </section>
  )
}

function Issues({ article, text }: { article: Article; text: string | undefined }) {
  const c = useCollection()
  const words = useSourceWords()
  const lang = useLanguage()
  const issues = c.issues.filter((issue) => issue.sourceId === article.sourceId)
  if (issues.length === 0) return null
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{words.issues}</h3>
      {lang === 'en' && <p className={styles.note}>{words.issuesLanguage}</p>}
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code}/${issue.span?.start}/${issue.message}`} className={styles.issue}>
            <span className={styles.note}>
              {words.severities[issue.severity]}
              {issue.span && text !== undefined && ` · ${words.line(String(lineOf(text, issue.span.start)))}`}
            </span>
            <p lang="zh">{issue.message}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
