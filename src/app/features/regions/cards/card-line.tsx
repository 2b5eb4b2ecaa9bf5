import { memo } from 'react'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import type { ProvinceGroup } from '../groups.ts'
import styles from './card-list.module.css'
import { CardOrder } from './card-order.tsx'
import type { CardRow } from './card-rows.ts'
import { OwnFigures } from './own-figures.tsx'
import { PlaceCard } from './place-card.tsx'
import { ThinCard } from './thin-card.tsx'

/** `first`: the head of the whole list says how to read it and lets its order be chosen. */
function ProvinceHead({ group, first, legend }: { group: ProvinceGroup; first: boolean; legend: boolean }) {
  const text = useText()
  const lang = useLanguage()
  return (
    <header className={styles.province}>
      <h2 className={styles.name}>
        {group.province ? regionName(group.province, lang) : text.regions.noProvince}
      </h2>
      <span className={styles.counts}>
        {group.reports > 0
          ? text.regions.groupCounts(String(group.places), String(group.reports))
          : text.regions.groupToldOf(String(group.places))}
      </span>
      {legend && <span className={styles.rule}>{text.regions.rule}</span>}
      {first && <CardOrder />}
    </header>
  )
}

/** One line of the list: a province's head, or its cards side by side. */
export const CardLine = memo(function CardLine({ row, columns }: { row: CardRow; columns: number }) {
  if (row.kind === 'head')
    return <ProvinceHead group={row.group} first={row.first} legend={row.first && columns > 1} />
  if (row.kind === 'thin') {
    return (
      <div className={styles.line}>
        {row.cards.map((card) => (
          <ThinCard key={card.region.id} card={card} />
        ))}
      </div>
    )
  }
  const last = row.cards.at(-1)
  return (
    <div className={styles.line}>
      {row.cards.map((card) => (
        <PlaceCard key={card.region.id} card={card} />
      ))}
      {row.free > 0 && last && <OwnFigures card={last} columns={row.free} />}
    </div>
  )
})
