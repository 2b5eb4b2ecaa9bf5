import type { Collection } from '../../../../compare/collection.ts'
import { comparablePlaces } from '../../../../compare/comparable.ts'
import { axisGroups } from '../../../../compare/fair/axis.ts'
import { byQuality } from '../../../../compare/quality.ts'
import { coverageTable, statementsOf } from '../../../../compare/told/coverage.ts'
import type { Figure } from '../../../../contract/figure.ts'
import type { Indicator } from '../../../../contract/taxonomy.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { lastAnswers } from '../../../data/last-answers.ts'
import { useFiltered } from '../../../data/use-filtered.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { commonTime } from '../../../marks/figure-words.ts'
import { follow, hrefOf } from '../../../state/link.ts'
import { useView } from '../../../state/store.ts'
import { Strip } from '../strip/strip.tsx'
import { onePerPlace } from '../strip/strip-scale.ts'
import styles from './rail.module.css'
import { RailHead } from './rail-head.tsx'

const shown = 11
const mostNames = 40

const places = (figures: readonly Figure[]): number => new Set(figures.map(({ regionId }) => regionId)).size
const isReached = (figures: readonly Figure[]): boolean => figures.every(({ kind }) => kind !== 'target')

interface Row {
  indicator: Indicator
  stated: readonly string[]
  /** Of the places on its widest axis, one each. */
  figures: readonly Figure[]
}

/** An indicator by those of its figures that pass; undefined where they are of one place only. */
function rowOf(
  c: Collection,
  indicatorId: string,
  placeIds: readonly string[],
  passes: (figure: Figure) => boolean,
): Row | undefined {
  const indicator = c.indicator(indicatorId)
  const told = placeIds.flatMap((id) => statementsOf(c, indicatorId, id).filter(passes))
  const stated = placeIds.filter((id) => told.some(({ regionId }) => regionId === id))
  const groups = stated.length > 1 ? axisGroups(c, told) : []
  // What was reached says more of a place than what it plans.
  const group = groups.find(({ figures }) => isReached(figures) && places(figures) > 1) ?? groups[0]
  return indicator && group
    ? { indicator, stated, figures: onePerPlace(group.figures.toSorted(byQuality)) }
    : undefined
}

/** The indicators that most places state, by the figures that a filter lets through. */
export const mostStated = lastAnswers((c: Collection, figures: readonly Figure[]): readonly Row[] => {
  const ids = comparablePlaces(c).map((region) => region.id)
  const all = figures.length === c.figures.length
  const left = all ? undefined : new Set(figures)
  const passes = (figure: Figure) => left?.has(figure) ?? true
  const table = coverageTable(c, ids).filter(({ stated }) => stated.length > 1)
  // Without a filter the first rows are known; with one any may have most places left.
  return (all ? table.slice(0, shown) : table)
    .flatMap(({ indicatorId, stated }) => rowOf(c, indicatorId, stated, passes) ?? [])
    .sort((a, b) => b.stated.length - a.stated.length)
    .slice(0, shown)
})

/** The indicators that most places state, each with a dot a place on one axis; a row opens its chart. */
export function MostStated() {
  const text = useText()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
  const state = useView((whole) => whole)
  const rows = mostStated(collection, useFiltered().figures)
  return (
    <section>
      <RailHead title={text.regions.most.title} hint={text.regions.most.hint} />
      {rows.length === 0 && <p className={styles.note}>{text.regions.most.nothing}</p>}
      <ul>
        {rows.map(({ indicator, stated, figures }) => {
          const names = stated
            .slice(0, mostNames)
            .flatMap((id) => collection.region(id) ?? [])
            .map((r) => regionName(r, lang, 'short'))
          if (stated.length > mostNames) names.push('…')
          const to = { view: 'charts', form: 'bars', indicators: [indicator.id] } as const
          return (
            <li key={indicator.id} className={styles.row}>
              <span className={styles.told}>
                <a
                  className={styles.name}
                  href={hrefOf(state, to)}
                  onClick={follow(to)}
                  title={names.join(text.terms.joint)}
                >
                  {words(indicator)}
                </a>
                <span className={styles.time}>{commonTime(figures, text).join(' ')}</span>
              </span>
              <span className={styles.count}>
                {text.regions.most.places(String(figures.length), String(stated.length))}
              </span>
              <Strip figures={figures} width={136} label={names.join(text.terms.joint)} />
            </li>
          )
        })}
      </ul>
      {rows.length > 0 && <p className={styles.legend}>{text.regions.most.legend}</p>}
    </section>
  )
}
