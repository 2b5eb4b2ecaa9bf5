import { signed } from '../../../../compare/signed.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useIsOwn } from '../../../data/own/use-is-own.ts'
import { periodShown } from '../../../i18n/period.ts'
import { useGloss } from '../../../i18n/use-gloss.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { commonTime, isVerbatim, periodBasisOf } from '../../../marks/figure-words.ts'
import { MiniBar } from '../../../marks/mini-bar.tsx'
import { boundOf, markOf } from '../../../marks/series.ts'
import { OwnMark } from '../../../ui/places/own-mark.tsx'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { useTogether } from '../../../ui/places/together.ts'
import { exactValue } from '../../../ui/words/converted.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import type { ColumnId } from '../columns/columns.ts'
import styles from '../table.module.css'
import { judged } from './group-verdict.ts'
import type { RowGroup } from './groups.ts'
import type { TableRow } from './rows.ts'

/** Of when a number is, and that it is planned, below its place: on a phone, which has no columns for them. */
function WhenCell({ figure }: { figure: Figure }) {
  const text = useText()
  const { terms } = text
  const unknown = figure.period === undefined ? [terms.unknownYear] : []
  return <span className={styles.when}>{[...unknown, ...commonTime([figure], text)].join(terms.dot)}</span>
}

/** That a row is of a report of the reader's own. */
function OwnCell({ figure }: { figure: Figure }) {
  const isOwn = useIsOwn()
  const article = useCollection().article(figure.articleId)
  return article && isOwn(article.sourceId) ? <OwnMark /> : null
}

/** The place of a row, with the county or city that a township or a village lies in. @param timed whether a column tells of when it is */
export function PlaceCell({ row, timed }: { row: TableRow; timed: boolean }) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const { region } = row
  if (!region)
    return (
      <span className={styles.placeName}>
        <span className={styles.third}>{text.terms.unknownPlace}</span>
        <OwnCell figure={row.figure} />
      </span>
    )
  const small = region.level !== 'prefecture' && region.level !== 'province'
  const parent = small ? collection.region(region.parentId) : undefined
  return (
    <span className={styles.placeName} title={region.fullName}>
      <PlaceDot regionId={region.id} />
      <span>
        <MarkedChinese text={regionName(region, lang)} />
      </span>
      {/* What a body inside a place holds is not the place's. */}
      {row.figure.holder !== undefined ? (
        <span className={styles.parent} lang="zh">
          {row.figure.holder}
        </span>
      ) : (
        parent && <span className={styles.parent}>{regionName(parent, lang, 'short')}</span>
      )}
      <OwnCell figure={row.figure} />
      {!timed && <WhenCell figure={row.figure} />}
    </span>
  )
}

/**
 * The bar of a row in the scale of its group. Only an indicator's group has one, and of that only what stands on its widest
 * axis: bars beside each other say that they may be compared.
 */
export function BarCell({ row, group, width }: { row: TableRow; group: RowGroup; width: number }) {
  const collection = useCollection()
  const together = useTogether()
  const axis = judged(collection, group)
  if (!axis?.scale || !axis.drawn.has(row.figure)) return null
  return <MiniBar mark={markOf(collection, row.figure, together)} scale={axis.scale} width={width} />
}

/** What a figure counts; its title says it in English too. */
function LabelCell({ figure }: { figure: Figure }) {
  const gloss = useGloss()
  return (
    <span
      lang="zh"
      title={[figure.label, gloss(figure.label, figure.kind === 'target')].filter(Boolean).join(' – ')}
      className={isVerbatim(figure) ? styles.verbatim : undefined}
    >
      {figure.label}
    </span>
  )
}

/** What stands in a column that holds words or a number. */
export function TextCell({ row, column }: { row: TableRow; column: ColumnId }) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const say = useBilingual()
  const { figure, region, indicator, theme } = row
  switch (column) {
    case 'level':
      return region ? text.terms.levels[region.level] : null
    case 'value':
      return exactValue(signed(figure), lang)
    case 'bound':
      return text.terms.bounds[boundOf(figure)]
    case 'kind':
      return text.terms.kinds[figure.kind]
    case 'year':
      return figure.period === undefined ? null : (
        <>
          {periodShown(figure.period, text.terms)}{' '}
          <span className={styles.third}>{periodBasisOf(figure, text)}</span>
        </>
      )
    case 'label':
      return <LabelCell figure={figure} />
    case 'theme':
      // The first is the one that the rows are grouped by; the filter asks all.
      return theme
        ? [...new Set([theme.id, ...figure.themes])]
            .flatMap((id) => collection.theme(id) ?? [])
            .map(say)
            .join(text.terms.joint)
        : null
    case 'indicator':
      return indicator ? say(indicator) : null
    case 'holder':
      return figure.holder === undefined ? null : <span lang="zh">{figure.holder}</span>
    case 'unit':
      return <span lang="zh">{figure.unit}</span>
    case 'confidence':
      return figure.confidence.toFixed(2)
    case 'source':
      return <span title={row.file}>{row.file}</span>
    default:
      return null
  }
}
