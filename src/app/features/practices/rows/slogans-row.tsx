import type { Practice } from '../../../../contract/practice.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { display } from '../../../ui/display.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { Gloss } from '../../../ui/words/gloss.tsx'
import { ListHead } from '../columns/list-head.tsx'
import { NoList } from '../columns/no-list.tsx'
import type { Column } from '../columns.ts'
import { Row } from './row.tsx'
import styles from './slogans-row.module.css'

/** Numbered slogans taken apart into their members, which are counted against the number they announce. */
export function SlogansRow(props: { columns: readonly Column[]; cells: readonly (readonly Practice[])[] }) {
  const { columns, cells } = props
  const lang = useLanguage()
  const words = useText().practices
  return (
    <Row label={words.rows.parts} hint={words.rowHints.parts} columns={columns.length}>
      {columns.map((column, at) => {
        const { region } = column
        const name = regionName(region, lang)
        return (
          <div key={region.id} className={styles.cell}>
            <p className={styles.place}>
              <PlaceName region={region} />
            </p>
            {cells[at]?.length === 0 && (
              <p className={styles.none}>
                <NoList kind="parts" column={column} />
              </p>
            )}
            {cells[at]?.map((practice) => (
              <div key={practice.id} className={styles.slogan}>
                <ListHead practice={practice} kind="parts" regionId={region.id} />
                <ol className={styles.parts} aria-label={words.listOf(practice.title, name)}>
                  {practice.parts?.map((node, index) => (
                    <li key={node.span.start} className={styles.part}>
                      <span className={styles.ordinal}>{index + 1}</span>
                      <span lang="zh">{display(node.text)}</span> <Gloss label={node.text} />
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </div>
        )
      })}
    </Row>
  )
}
