import { useState } from 'react'
import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import { blankWords } from '../blank-words.ts'
import type { Column } from '../columns.ts'
import { PassageCard } from '../passage/passage-card.tsx'
import { passageOf } from '../passage/passage-of.ts'
import { usePractices } from '../view-context.ts'
import { Row } from './row.tsx'
import styles from './theme-row.module.css'
import type { ThemeRow as ThemeRowData } from './theme-rows.ts'
import { useSharedPhrases } from './use-shared-phrases.ts'

const shownAtFirst = 3

/** One theme: what each place does about it, in its report's words. */
export function ThemeRow({ row, columns }: { row: ThemeRowData; columns: readonly Column[] }) {
  const c = useCollection()
  const lang = useLanguage()
  const text = useText()
  const words = text.practices
  const bilingual = useBilingual()
  const { texts, query } = usePractices()
  const printing = usePrinting()
  const [open, setOpen] = useState<readonly string[]>([])
  const phrases = useSharedPhrases(row.cells, columns)
  // Passages that speak in the same words are those to compare: they come first, the rest in its order.
  const sharing = (practice: Practice) => {
    const passage = passageOf(c, practice, texts)
    return phrases.some((phrase) => passage?.includes(phrase)) ? 0 : 1
  }
  return (
    <Row
      label={bilingual(row.theme)}
      hint={words.counts(row.cells.map((cell) => cell.length))}
      {...(phrases.length > 0 ? { note: words.sharedHint(phrases.length) } : {})}
      columns={columns.length}
    >
      {columns.map((column, at) => {
        const { region } = column
        const cell = [...(row.cells[at] ?? [])].sort((a, b) => sharing(a) - sharing(b))
        const others = row.others[at] ?? 0
        const all = printing || open.includes(region.id) || query !== ''
        return (
          <div key={region.id} className={styles.cell}>
            <p className={styles.place}>
              <PlaceName region={region} />
            </p>
            {cell.length === 0 && (
              <p className={styles.blank}>
                {blankWords(
                  text,
                  column,
                  ({ themes }) => themes.includes(row.theme.id),
                  words.silent(regionName(region, lang)),
                  others,
                )}
              </p>
            )}
            {cell.slice(0, all ? undefined : shownAtFirst).map((practice) => (
              <PassageCard
                key={practice.id}
                practice={practice}
                phrases={phrases}
                regionId={region.id}
                themeId={row.theme.id}
              />
            ))}
            {cell.length > 0 && others > 0 && (
              <p className={styles.others}>{words.elsewhereInView(String(others))}</p>
            )}
            {!all && cell.length > shownAtFirst && (
              <Button look="edge" className={styles.more} onClick={() => setOpen([...open, region.id])}>
                {words.more(String(cell.length - shownAtFirst))}
              </Button>
            )}
          </div>
        )
      })}
    </Row>
  )
}
