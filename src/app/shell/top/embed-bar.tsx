import { useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { hrefOf } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { FilterBar } from '../filter/filter-bar.tsx'
import styles from './embed-bar.module.css'

/** What stands above a view in another page: whose it is, the filters on demand, the way to the whole page. */
export function EmbedBar() {
  const text = useText()
  const words = text.share.embedded
  const state = useView((whole) => whole)
  const [filters, setFilters] = useState(false)
  return (
    <>
      <header className={styles.bar}>
        <span className={styles.brand}>{text.shell.name}</span>
        <Button look="text" aria-expanded={filters} onClick={() => setFilters(!filters)}>
          {words.filters}
        </Button>
        <a className={styles.open} href={hrefOf(state, { embed: undefined })} target="_blank" rel="noopener">
          {words.open}
        </a>
      </header>
      {filters && <FilterBar />}
    </>
  )
}
