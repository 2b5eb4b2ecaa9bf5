import { useMemo } from 'react'
import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { display } from '../../../ui/display.ts'
import { isVerbatimIn } from '../../../ui/words/is-verbatim-in.ts'
import { usePractices } from '../view-context.ts'
import { textOf } from './passage-of.ts'
import styles from './practice-title.module.css'

/** The title of a practice: in serif where the report says it to the letter, in sans where it is a paraphrase. */
export function PracticeTitle({ practice }: { practice: Practice }) {
  const c = useCollection()
  const { texts } = usePractices()
  const text = textOf(c, practice, texts)
  const stated = useMemo(() => isVerbatimIn(text, practice.title), [text, practice.title])
  return (
    <span lang="zh" className={stated ? styles.stated : styles.paraphrase}>
      {display(practice.title)}
    </span>
  )
}
