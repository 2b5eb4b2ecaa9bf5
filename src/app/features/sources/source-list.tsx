import { useMemo, useState } from 'react'
import { unsureAmong } from '../../../compare/told/unsure.ts'
import type { Article } from '../../../contract/article.ts'
import type { Source } from '../../../contract/source.ts'
import { squeezed } from '../../../text/folding.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useIsOwn } from '../../data/own/use-is-own.ts'
import { useSourceWords } from '../../i18n/sources/source-words.ts'
import { regionName, useLanguage } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { display } from '../../ui/display.ts'
import { OwnMark } from '../../ui/places/own-mark.tsx'
import { PlaceDot } from '../../ui/places/place-dot.tsx'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import styles from './source-list.module.css'

/** So many sources are shown opened; of more only the one that is read. */
const openedAtOnce = 12
/** So many are listed at a time. */
const listedAtOnce = 60

/** All sources with their articles; `current` is the article that is read. */
export function SourceList({ current }: { current: Article | undefined }) {
  const c = useCollection()
  const words = useSourceWords()
  const [query, setQuery] = useState('')
  const wanted = squeezed(query)
  const matches = (source: Source) =>
    wanted === '' ||
    c.articlesOfSource(source.id).some((article) => {
      const places = article.regionIds.map((id) => c.region(id)?.fullName ?? '')
      return squeezed([source.file, source.title, article.title, ...places].join(' ')).includes(wanted)
    })
  const unsure = useMemo(() => {
    const { placeless, timeless } = unsureAmong(c.figures)
    return words.unsure.among(String(c.figures.length), String(placeless.length), String(timeless.length))
  }, [c, words])
  const isOwn = useIsOwn()
  const found = c.sources.filter(matches)
  const [listed, setListed] = useState(listedAtOnce)
  // What the reader has just added is looked for at the top.
  const sorted = [...found.filter((row) => isOwn(row.id)), ...found.filter((row) => !isOwn(row.id))]
  // What is read stands in the list, however far down it would be.
  const sources = sorted.filter((row, at) => at < listed || row.id === current?.sourceId)
  const left = sorted.length - sources.length
  return (
    <nav className={styles.list} aria-label={words.list} data-screen>
      <p className={styles.total}>
        {words.total(String(c.sources.length), String(c.articles.length))}
        {unsure !== '' && <span className={styles.unsure}>{unsure}</span>}
      </p>
      {c.sources.length > 3 && (
        <SearchField className={styles.find} label={words.findSource} value={query} onWords={setQuery} />
      )}
      {sources.length === 0 && <p className={styles.note}>{words.noSource(query)}</p>}
      {sources.map((source) => (
        <SourceItem
          key={source.id}
          source={source}
          current={current}
          open={c.sources.length <= openedAtOnce || wanted !== ''}
        />
      ))}
      {left > 0 && (
        <Button look="text" onClick={() => setListed(listed + listedAtOnce)}>
          {words.moreSources(String(left))}
        </Button>
      )}
    </nav>
  )
}

function SourceItem(props: { source: Source; current: Article | undefined; open: boolean }) {
  const { source, current, open } = props
  const c = useCollection()
  const words = useSourceWords()
  const own = useIsOwn()(source.id)
  const articles = c.articlesOfSource(source.id)
  const chosen = current?.sourceId === source.id
  return (
    <details className={styles.source} open={open || chosen}>
      <summary className={styles.summary}>
        <span className={styles.file} lang="zh">
          {source.title ?? source.publisher ?? source.file}
        </span>
        {own && <OwnMark />}
        <span className={styles.note}>{words.articles(String(articles.length))}</span>
      </summary>
      {articles.length === 0 && <p className={styles.note}>{words.noArticle}</p>}
      <ul>
        {articles.map((article) => (
          <ArticleItem key={article.id} article={article} current={current?.id === article.id} />
        ))}
      </ul>
    </details>
  )
}

function ArticleItem({ article, current }: { article: Article; current: boolean }) {
  const c = useCollection()
  const lang = useLanguage()
  const words = useSourceWords()
  const [figures, practices] = [c.figuresOfArticle(article.id), c.practicesOfArticle(article.id)]
  const region = c.region(article.regionIds[0])
  return (
    <li>
      <button
        type="button"
        className={styles.article}
        aria-current={current ? 'page' : undefined}
        onClick={() => change({ article: article.id, figure: undefined, practice: undefined })}
      >
        <span className={article.kind === 'caption' ? styles.caption : styles.title} lang="zh">
          {display(article.title) || words.untitled}
        </span>
        <span className={styles.note}>
          {region ? (
            <>
              <PlaceDot regionId={region.id} size={8} /> <MarkedChinese text={regionName(region, lang)} />
            </>
          ) : (
            words.unknownPlace
          )}
          {' · '}
          {words.kinds[article.kind]}
          {' · '}
          {words.counts(String(figures.length), String(practices.length))}
        </span>
      </button>
    </li>
  )
}
