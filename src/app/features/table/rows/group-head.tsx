import { ChevronDown, ChevronRight } from 'lucide-react'
import { mostJudged } from '../../../../compare/fair/set-verdict.ts'
import { VerdictLine } from '../../../charts/words/verdict-line.tsx'
import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import styles from '../table.module.css'
import { judged } from './group-verdict.ts'
import type { RowGroup } from './groups.ts'

/** The name of a group in the reader's language. */
function useGroupName(): (group: RowGroup) => string {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const say = useBilingual()
  return ({ by, key }) => {
    const row =
      by === 'indicator' ? collection.indicator(key) : by === 'theme' ? collection.theme(key) : undefined
    if (row) return say(row)
    const region = by === 'region' ? collection.region(key) : undefined
    if (region) return regionName(region, lang)
    const rest = {
      indicator: text.table.unclassified,
      region: text.terms.unknownPlace,
      theme: text.table.noTheme,
    }
    return by === 'none' ? '' : rest[by]
  }
}

export interface GroupHeadProps {
  group: RowGroup
  folded: boolean
  onFold: () => void
}

/** The head of a group: its name, what it holds, and for an indicator whether its figures compare. */
export function GroupHead({ group, folded, onFold }: GroupHeadProps) {
  const collection = useCollection()
  const text = useText()
  const name = useGroupName()(group)
  const indicator = group.by === 'indicator' ? collection.indicator(group.key) : undefined
  // What the rows are told in, not what the indicator is: dollars stand beside yuan.
  const told = (indicator ? group.rows : []).flatMap(({ figure: { unit, dimension } }) =>
    unit === '' ? [] : [text.terms.unit(unit, dimension)],
  )
  const units = [...new Set(told)]
  const Sign = folded ? ChevronRight : ChevronDown
  return (
    <div className={styles.groupHead}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!folded}
        aria-label={folded ? text.table.unfold(name) : text.table.fold(name)}
        onClick={onFold}
      >
        <Sign size={14} aria-hidden="true" />
        {group.by === 'region' && group.key !== '' && <PlaceDot regionId={group.key} />}
        <span>
          <MarkedChinese text={name} />
        </span>
      </button>
      <span className={styles.groupMeta}>
        {text.table.groupMeta(String(group.places), String(group.size))}
        {units.length > 0 && <MarkedChinese text={` · ${text.table.unit(units.join(text.terms.joint))}`} />}
      </span>
      {indicator && group.size <= mostJudged && (
        <VerdictLine verdict={judged(collection, group)?.verdict} className={styles.verdict} />
      )}
      {indicator && group.size > mostJudged && (
        <span className={styles.verdict}>{text.table.tooMany(String(mostJudged))}</span>
      )}
    </div>
  )
}
