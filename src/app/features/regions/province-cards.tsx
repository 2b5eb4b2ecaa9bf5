import { regionName, useLanguage, useText } from '../../i18n/use-text.ts'
import type { ProvinceGroup } from './groups.ts'
import { OwnFigures } from './own-figures.tsx'
import { PlaceCard } from './place-card.tsx'
import styles from './province-cards.module.css'
import { ThinCard } from './thin-card.tsx'
import { useColumns } from './use-columns.ts'

/** The places of one province: cards, and rows for those of which little is said. */
export function ProvinceCards({ group, first }: { group: ProvinceGroup; first: boolean }) {
  const text = useText()
  const lang = useLanguage()
  const columns = useColumns()
  const full = group.cards.filter((card) => !card.thin)
  const thin = group.cards.filter((card) => card.thin)
  const last = full.at(-1)
  const free = (columns - (full.length % columns)) % columns
  const name = group.province ? regionName(group.province, lang) : text.regions.noProvince
  return (
    <section className={styles.group} data-columns={columns} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.counts}>
          {text.regions.groupCounts(String(group.places), String(group.reports))}
        </span>
        {first && columns > 1 && <span className={styles.rule}>{text.regions.rule}</span>}
      </header>
      {full.length > 0 && (
        <div className={styles.cards}>
          {full.map((card) => (
            <PlaceCard key={card.region.id} card={card} />
          ))}
          {free > 0 && last && <OwnFigures card={last} columns={free} />}
        </div>
      )}
      {thin.length > 0 && (
        <div className={styles.cards}>
          {thin.map((card) => (
            <ThinCard key={card.region.id} card={card} />
          ))}
        </div>
      )}
    </section>
  )
}
