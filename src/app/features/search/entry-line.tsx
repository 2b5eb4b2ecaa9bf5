import { useCollection } from '../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { display } from '../../ui/display.ts'
import { PlaceDot } from '../../ui/places/place-dot.tsx'
import type { Entry } from './entries.ts'
import styles from './search.module.css'

/** What a line of the results says. */
export function EntryLine({ entry }: { entry: Entry }) {
  const text = useText()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
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
        <span className={styles.count}>
          {text.shell.find.figures(String(collection.figuresOf(region.id).length))}
        </span>
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
        <span className={styles.count}>{text.shell.find.statedBy(String(places.size))}</span>
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
