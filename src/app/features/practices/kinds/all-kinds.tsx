import { useMemo } from 'react'
import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { TitledDialog } from '../../../ui/dialogs/titled-dialog.tsx'
import typography from '../../../ui/text.module.css'
import { maxColumns } from '../places-to-show.ts'
import styles from './all-kinds.module.css'
import { kindsOfAll } from './kinds-of-all.ts'

/** So many places that are silent are named; of more only how many. */
const mostNamed = 12

/** Of every kind of practice the places that tell of it and those that do not: who has a points system, who does not say. */
export function AllKinds({ onClose }: { onClose: () => void }) {
  const c = useCollection()
  const lang = useLanguage()
  const bilingual = useBilingual()
  const { practices, terms } = useText()
  const words = practices.kinds
  const rows = useMemo(() => kindsOfAll(c), [c])
  const open = (kind: string, places: readonly string[]) => {
    change({ view: 'practices', practiceKinds: [kind], regions: [...places].slice(0, maxColumns) })
    onClose()
  }
  return (
    <TitledDialog open onClose={onClose} title={words.allPlaces} close={words.close}>
      <p className={styles.note}>
        {words.allHint} {words.silence}
      </p>
      <table className={styles.table}>
        <caption className={typography.hidden}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.having}</th>
            <th scope="col">{words.none}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, having, silent }) => (
            <tr key={kind.id}>
              <th scope="row">
                <Button
                  look="text"
                  title={bilingual(kind.definition)}
                  onClick={() =>
                    open(
                      kind.id,
                      having.map(({ region }) => region.id),
                    )
                  }
                >
                  {bilingual(kind)}
                </Button>
              </th>
              <td>
                <ul className={styles.places}>
                  {having.map(({ region, count }) => (
                    <li key={region.id}>
                      <Button look="text" onClick={() => open(kind.id, [region.id])}>
                        {regionName(region, lang)}
                      </Button>{' '}
                      <span className={styles.count}>{count}</span>
                    </li>
                  ))}
                </ul>
              </td>
              <td className={styles.silent}>
                {words.places(String(silent.length))}
                {silent.length > 0 &&
                  silent.length <= mostNamed &&
                  `${terms.colon}${silent.map((region) => regionName(region, lang)).join(terms.joint)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TitledDialog>
  )
}
