import { useMemo } from 'react'
import type { Figure } from '../../../contract/figure.ts'
import { useText } from '../../i18n/use-text.ts'
import { display } from '../../ui/display.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import styles from './excerpt.module.css'
import { excerptParts, sentenceParts } from './excerpt-parts.ts'

export interface ExcerptProps {
  figure: Figure
  /** The raw text of the figure's source; undefined while it is on its way. */
  raw: string | undefined
  /** Characters kept before and after the number; without it the whole sentence. */
  around?: { before: number; after: number }
  /** In a list: the words in second ink, only the number stands out. */
  quiet?: boolean
}

/** The sentence of a figure in the report's own words, its number on the wash and its label underlined. */
export function Excerpt({ figure, raw, around, quiet = false }: ExcerptProps) {
  const printing = usePrinting()
  const missing = useText().terms.notRead
  const [before, after] = [around?.before, around?.after]
  const parts = useMemo(() => {
    if (raw === undefined) return []
    const cut = before !== undefined && after !== undefined
    return cut ? excerptParts(raw, figure, before, after) : sentenceParts(raw, figure)
  }, [raw, figure, before, after])
  // On paper nobody sees it come: a sentence that is not there yet is told.
  if (raw === undefined && printing) return <span className={styles.quiet}>{missing}</span>
  return (
    <span lang="zh" className={`${styles.excerpt} ${quiet ? styles.quiet : ''}`}>
      {parts.map((part, at) => {
        const Tag = part.role === 'number' ? 'mark' : 'span'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
          <Tag key={at} className={styles[part.role]}>
            {display(part.text)}
          </Tag>
        )
      })}
    </span>
  )
}
