import { type CSSProperties, useMemo, useState } from 'react'
import type { Practice } from '../../../../contract/practice.ts'
import { paragraphsIn } from '../../../../text/spans/blocks.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { isWithin } from '../../../../text/spans/spans.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { useView } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { placeMark, placeVar } from '../../../ui/places/place-colour.ts'
import { usePrinting } from '../../../ui/use-printing.ts'
import { Passage } from '../../../ui/words/passage.tsx'
import { usePractices } from '../view-context.ts'
import { beginning, occurrences, withoutTitle } from './excerpt.ts'
import styles from './practice-text.module.css'

/** Passages up to about this length are shown whole; longer ones open on demand. */
const shownAtFirst = 150

/** The CSS variable that gives chips and boxes the colour of a place. */
export function usePlaceStyle(regionId: string | undefined): CSSProperties {
  const c = useCollection()
  const chosen = useView((state) => state.regions)
  const colour = regionId === undefined ? 'var(--ink-3)' : placeVar(placeMark(c, regionId, chosen ?? []))
  return { '--place': colour, '--chip': colour } as CSSProperties
}

export interface PracticeTextProps {
  practice: Practice
  /** Words to underline: those that other columns use too. */
  phrases?: readonly string[]
  /** The place whose colour the numbers carry. */
  regionId: string | undefined
}

/** The passage of a practice by its paragraphs, without its title; `missing` is shown instead until its text is there. */
function usePassage(practice: Practice) {
  const c = useCollection()
  const words = useText().practices
  const { texts, failed, retry } = usePractices()
  const article = c.article(practice.articleId)
  const text = article && texts.of(article.sourceId)
  const paragraphs = useMemo(
    () =>
      article && text !== undefined
        ? withoutTitle(paragraphsIn(article, practice.span, text), text, practice.title)
        : [],
    [article, practice, text],
  )
  if (text !== undefined) return { text, paragraphs }
  const missing =
    article && failed.includes(article.sourceId) ? (
      <p className={styles.missing} role="alert">
        {words.textFailed}
        <Button look="text" onClick={retry}>
          {words.retry}
        </Button>
      </p>
    ) : (
      <p className={styles.missing}>{words.textLoading}</p>
    )
  return { missing, paragraphs }
}

/** The passage of a practice in the report's own words, with its numbers as chips. */
export function PracticeText({ practice, phrases = [], regionId }: PracticeTextProps) {
  const c = useCollection()
  const words = useText().practices
  const { query } = usePractices()
  const printing = usePrinting()
  const [opened, setOpen] = useState(false)
  const style = usePlaceStyle(regionId)
  const { text, missing, paragraphs: whole } = usePassage(practice)
  if (text === undefined) return missing
  const open = printing || opened
  const cut = beginning(whole, text, shownAtFirst)
  const [all, first] = [sizeOf(whole.flat()), sizeOf(cut.flat())]
  const shown = open ? whole : cut
  const figures = c.figuresOfArticle(practice.articleId).filter((row) => isWithin(row.span, practice.span))
  return (
    <div className={styles.text} style={style}>
      {shown.map((pieces, at) => (
        <p key={pieces[0]?.start} className={styles.paragraph}>
          <Passage
            text={text}
            spans={pieces}
            figures={figures}
            look="chip"
            marks={occurrences(pieces, text, query ? [query] : phrases)}
            markClass={query ? styles.found : styles.shared}
          />
          {!open && all > first && at === shown.length - 1 && '…'}
        </p>
      ))}
      {all > first && (
        <Button look="text" data-screen aria-expanded={open} onClick={() => setOpen(!opened)}>
          {open ? words.fold : words.unfold(String(all - first))}
        </Button>
      )}
    </div>
  )
}
