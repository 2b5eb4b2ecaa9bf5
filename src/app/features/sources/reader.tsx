import { type ComponentType, useMemo, useRef, useState } from 'react'
import type { Article } from '../../../contract/article.ts'
import type { Source } from '../../../contract/source.ts'
import { blocksOf } from '../../../text/spans/blocks.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useIsOwn } from '../../data/own/use-is-own.ts'
import { useSourceText } from '../../data/texts/use-texts.ts'
import { periodWords } from '../../i18n/period.ts'
import { useSourceWords } from '../../i18n/sources/source-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { MarkedWords } from '../../review/by-hand/marks/marked-words.tsx'
import { useView } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { display } from '../../ui/display.ts'
import { PlaceName } from '../../ui/places/place-name.tsx'
import { isVerbatimIn } from '../../ui/words/is-verbatim-in.ts'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import { ArticleText } from './article-text.tsx'
import { figuresInOrder } from './order.ts'
import styles from './reader.module.css'
import { ReaderAside } from './reader-aside.tsx'
import { useFigureSteps } from './use-figure-steps.ts'
import { useWordsTarget } from './use-words-target.ts'

/** What the page offers below the head of a report; the reader knows nothing of it. */
export type AboutSource = ComponentType<{ source: Source }>

/** One article: what is known of it, its words with their marks, and the way from number to number. */
export function Reader({ article, about }: { article: Article; about: AboutSource | undefined }) {
  const words = useSourceWords()
  const state = useSourceText(article.sourceId)
  return (
    <>
      <article className={styles.reader} aria-label={article.title || words.untitled}>
        <ReaderHead
          article={article}
          text={state.status === 'ready' ? state.text : undefined}
          about={about}
        />
        {state.status === 'loading' && <p className={styles.state}>{words.loading}</p>}
        {state.status === 'failed' && (
          <div className={styles.state} role="alert">
            <p>{words.failed}</p>
            <Button onClick={state.retry}>{words.retry}</Button>
          </div>
        )}
        {state.status === 'ready' && <ReaderBody key={article.id} article={article} text={state.text} />}
      </article>
      <ReaderAside article={article} text={state.status === 'ready' ? state.text : undefined} />
    </>
  )
}

interface HeadProps {
  article: Article
  text: string | undefined
  about: AboutSource | undefined
}

function ReaderHead({ article, text, about: About }: HeadProps) {
  const c = useCollection()
  const words = useSourceWords()
  const { terms } = useText()
  const isOwn = useIsOwn()
  const source = c.source(article.sourceId)
  const { period } = article
  const year = period && `${periodWords(period, terms)} ${terms.periodBasis[period.basis]}`
  const origin = [
    article.publisher ?? source?.publisher,
    article.published ?? source?.published ?? words.undated,
    year === undefined ? terms.unknownYear : words.period(year, period?.text),
  ].filter((part) => part !== undefined)
  const regions = article.regionIds.flatMap((id) => c.region(id) ?? [])
  return (
    <header className={styles.head}>
      <h2 className={isVerbatimIn(text, article.title) ? styles.stated : styles.title} lang="zh">
        {display(article.title) || words.untitled}
      </h2>
      <p className={styles.meta}>
        {isOwn(article.sourceId) && <span className={styles.own}>{words.ownHint}</span>}
        {regions.length === 0 && <span>{words.unknownPlace}</span>}
        {regions.map((region) => (
          <PlaceName key={region.id} region={region} />
        ))}
      </p>
      <p className={styles.meta}>
        <span>
          <MarkedChinese text={origin.join(' · ')} />
        </span>
      </p>
      {source && (
        <p className={styles.note}>
          {words.file(source.file, source.encoding.toUpperCase(), String(source.length))}
          {source.url !== undefined && /^https?:\/\//u.test(source.url) && (
            <a className={styles.link} href={source.url} rel="noreferrer" target="_blank">
              {words.original}
            </a>
          )}
        </p>
      )}
      {source && About && <About key={source.id} source={source} />}
      {article.flags?.map((flag) => (
        <p key={flag} className={styles.flag}>
          {words.flags[flag] ?? words.otherFlag(flag)}
        </p>
      ))}
    </header>
  )
}

function ReaderBody({ article, text }: { article: Article; text: string }) {
  const c = useCollection()
  const words = useSourceWords()
  const linked = useView((state) => state.figure)
  const [raw, setRaw] = useState(false)
  const { shown, lost } = useMemo(() => {
    const figures = c.figuresOfArticle(article.id)
    const pieces = raw ? article.spans : blocksOf(article, text).flatMap(({ spans }) => spans)
    return figuresInOrder(figures, pieces, text)
  }, [c, article, text, raw])
  const walk = useFigureSteps(shown, linked)
  const body = useRef<HTMLDivElement>(null)
  useWordsTarget(body)
  const position =
    walk.at < 0
      ? words.walkAll(String(shown.length))
      : words.walkAt(String(walk.at + 1), String(shown.length))
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={words.tools}>
        <span className={styles.position} role="status">
          {shown.length === 0 ? words.noFigures : position}
        </span>
        <Button look="text" disabled={walk.at <= 0} aria-keyshortcuts="k" onClick={walk.previous}>
          {words.previous}
          <kbd className={styles.key}>k</kbd>
        </Button>
        <Button
          look="text"
          disabled={walk.at === shown.length - 1 || shown.length === 0}
          aria-keyshortcuts="j"
          onClick={walk.next}
        >
          {words.next}
          <kbd className={styles.key}>j</kbd>
        </Button>
        <button
          type="button"
          role="switch"
          aria-checked={raw}
          className={styles.switch}
          title={words.rawHint}
          onClick={() => setRaw(!raw)}
        >
          {words.raw}
        </button>
      </div>
      {lost > 0 && <p className={styles.flag}>{words.lost(String(lost))}</p>}
      <div ref={body}>
        <MarkedWords articleId={article.id} text={text}>
          <ArticleText article={article} text={text} figures={shown} current={walk.current} raw={raw} />
        </MarkedWords>
      </div>
    </>
  )
}
