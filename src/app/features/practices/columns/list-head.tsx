import type { ListKind, Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useExcerpt } from '../../../excerpts/use-excerpts.ts'
import { useText } from '../../../i18n/use-text.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { Passage } from '../../../ui/words/passage.tsx'
import { sentenceAround, wordsBefore } from '../passage/excerpt.ts'
import { textOf } from '../passage/passage-of.ts'
import { PracticeActions } from '../passage/practice-actions.tsx'
import { PracticeHeading } from '../passage/practice-heading.tsx'
import { declaredCount } from '../rows/declared-count.ts'
import { usePractices } from '../view-context.ts'
import styles from './list-head.module.css'

/** 建立“六步法” and its title 建立“六步法”制度 differ; 建立“六步法”, and 建立“六步法” do not. */
const withoutMarks = (words: string): string => words.replaceAll(/[\p{P}\s]/gu, '')

/** What stands over a procedure, a chain or a slogan: its title, the words that spell it out, the count. */
export function ListHead(props: { practice: Practice; kind: ListKind; regionId: string }) {
  const { practice, kind, regionId } = props
  const c = useCollection()
  const words = useText().practices
  const { texts } = usePractices()
  const kept = useExcerpt(practice.id).excerpt !== undefined
  const text = textOf(c, practice, texts)
  const nodes = practice[kind] ?? []
  const count = declaredCount(kind, nodes, practice.title, text)
  const clause =
    text === undefined
      ? undefined
      : sentenceAround(
          nodes.map((node) => node.span),
          text,
        )
  // Where the clause only says the title again, what stands before it tells what the list is for.
  const again =
    clause && text && withoutMarks(text.slice(clause.start, clause.end)) === withoutMarks(practice.title)
  const article = c.article(practice.articleId)
  const before = again && article ? wordsBefore(article, clause.start, text) : []
  const said = before.length > 0 ? before : clause ? [clause] : []
  return (
    <header className={kept ? styles.pinned : styles.head}>
      <PracticeHeading practice={practice} regionId={regionId} large />
      {text !== undefined && said.length > 0 && (
        <p className={styles.clause} data-before={before.length > 0 || undefined}>
          {before.length > 0 && <span className={styles.lead}>{words.before}</span>}
          <Passage text={text} spans={said} />
        </p>
      )}
      <p className={styles.foot}>
        <span>
          <MarkedChinese
            text={
              count
                ? words.declared(count.words, String(count.counted), count.declared === count.counted)
                : words.counted[kind](String(nodes.length))
            }
          />
        </span>
        <PracticeActions practice={practice} />
      </p>
    </header>
  )
}
