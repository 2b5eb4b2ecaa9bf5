import type { Practice } from '../../../contract/practice.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Mixed } from '../../ui/mixed.tsx'
import { Passage } from '../../ui/passage.tsx'
import { declaredCount, type NodeKind } from './declared-count.ts'
import { sentenceAround } from './excerpt.ts'
import styles from './list-head.module.css'
import { textOf } from './passage-of.ts'
import { PracticeActions, usePin } from './practice-actions.tsx'
import { PracticeHeading } from './practice-heading.tsx'
import { usePractices } from './view-context.ts'

/** What stands over a procedure, a chain or a slogan: its title, the words that spell it out, the count. */
export function ListHead(props: { practice: Practice; kind: NodeKind; regionId: string }) {
  const { practice, kind, regionId } = props
  const c = useCollection()
  const words = useText().practices
  const { texts } = usePractices()
  const { pinned } = usePin(practice.id)
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
  return (
    <header className={pinned ? styles.pinned : styles.head}>
      <PracticeHeading practice={practice} regionId={regionId} large />
      {clause && text !== undefined && (
        <p className={styles.clause}>
          <Passage text={text} spans={[clause]} />
        </p>
      )}
      <p className={styles.foot}>
        <span>
          <Mixed
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
