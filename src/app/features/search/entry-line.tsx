import { useCollection } from '../../data/collection-context.tsx'
import { useFindWords } from '../../i18n/find/find-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { metaOf, placeOf } from '../../marks/figure-words.ts'
import { display } from '../../ui/display.ts'
import { PlaceDot } from '../../ui/places/place-dot.tsx'
import { Gloss } from '../../ui/words/gloss.tsx'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../ui/words/quote-number.tsx'
import type { Entry } from './entries.ts'
import { figuresByTheme } from './find.ts'
import styles from './search.module.css'

/** What a line of the results says. */
export function EntryLine({ entry }: { entry: Entry }) {
  const text = useText()
  const found = useFindWords()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
  if (entry.more !== undefined)
    return <span className={styles.rest}>{found.rest(formatNumber(entry.more, lang))}</span>
  if (entry.group === 'figures') {
    const figure = collection.figure(entry.id)
    if (!figure) return null
    return (
      <>
        {figure.regionId !== undefined && <PlaceDot regionId={figure.regionId} />}
        <span className={styles.main}>
          <MarkedChinese text={placeOf(collection, figure, lang, text)} />
        </span>
        <span className={styles.quoted} lang="zh">
          {display(figure.label)}
        </span>
        <Gloss label={figure.label} planned={figure.kind === 'target'} />
        <span className={styles.number}>
          <QuoteNumber figure={figure} size="table" />
        </span>
        <span className={styles.when}>{metaOf(collection, figure, text)}</span>
      </>
    )
  }
  if (entry.group === 'themes') {
    const theme = collection.theme(entry.id)
    return (
      <>
        <span className={styles.main}>{theme && words(theme)}</span>
        <span className={styles.count}>
          {found.counted(formatNumber(figuresByTheme(collection).get(entry.id) ?? 0, lang))}
        </span>
      </>
    )
  }
  if (entry.group === 'places') {
    const region = collection.region(entry.id)
    if (!region) return null
    return (
      <>
        <PlaceDot regionId={region.id} />
        <span className={styles.main}>{regionName(region, lang)}</span>
        <span className={styles.aside} lang="zh">
          {region.fullName}
        </span>
        <span className={styles.count}>{found.counted(String(collection.figuresOf(region.id).length))}</span>
      </>
    )
  }
  if (entry.group === 'indicators') {
    const indicator = collection.indicator(entry.id)
    if (!indicator) return null
    const places = new Set(collection.figuresOfIndicator(indicator.id).map((row) => row.regionId))
    places.delete(undefined)
    return (
      <>
        <span className={styles.main}>{words(indicator)}</span>
        <span className={styles.aside}>{words(indicator.definition)}</span>
        <span className={styles.count}>{found.statedBy(String(places.size))}</span>
      </>
    )
  }
  if (entry.group === 'practices') {
    const practice = collection.practice(entry.id)
    const region = collection.region(practice?.regionId)
    return (
      <>
        <span className={styles.quoted} lang="zh">
          {display(practice?.title ?? '')}
        </span>
        {practice && <Gloss label={practice.title} planned={practice.status === 'planned'} />}
        <span className={styles.count}>{region && regionName(region, lang)}</span>
      </>
    )
  }
  const { hit } = entry
  return (
    <>
      <span className={styles.quoted} lang="zh">
        …{display(hit?.before ?? '')}
        <mark>{hit?.words}</mark>
        {display(hit?.after ?? '')}…
      </span>
      <span className={styles.count} lang="zh">
        {display(hit?.article.title ?? '')}
      </span>
    </>
  )
}
