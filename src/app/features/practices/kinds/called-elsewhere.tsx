import { shownAt } from '../../../../compare/comparable.ts'
import { tellingFirst } from '../../../../compare/told/telling-first.ts'
import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openPractice } from '../../../ui/dialogs/open-figure.ts'
import styles from '../passage/margin.module.css'
import { PracticeTitle } from '../passage/practice-title.tsx'

const shown = 8

/** What other places call a practice of the same kind, one name a place: “红色物业” here, “五联共建” there. */
export function CalledElsewhere({ practice }: { practice: Practice }) {
  const c = useCollection()
  const lang = useLanguage()
  const words = useText().practices
  const { kind } = practice
  const own = shownAt(c, practice.regionId)
  const alike = kind ? c.practices.filter((other) => other.kind === kind && other.name) : []
  const byPlace = new Map<string, Practice>()
  for (const other of tellingFirst(alike)) {
    const place = shownAt(c, other.regionId)
    if (place && place !== own && !byPlace.has(place)) byPlace.set(place, other)
  }
  const named = [...byPlace].slice(0, shown)
  if (named.length === 0) return null
  return (
    <p className={styles.hint}>
      {words.calledElsewhere}
      {named.map(([place, other]) => {
        const region = c.region(place)
        return (
          <span key={place} className={styles.called}>
            <Button look="text" aria-label={words.openOf(other.title)} onClick={() => openPractice(other.id)}>
              <PracticeTitle practice={other} />
            </Button>
            {region && words.inPlace(regionName(region, lang))}
          </span>
        )
      })}
    </p>
  )
}
