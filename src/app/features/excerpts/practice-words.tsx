import { listKinds, type Practice } from '../../../contract/practice.ts'
import { practiceKind } from '../../../contract/practice-kinds.ts'
import { paragraphsIn } from '../../../text/spans/blocks.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useBilingual, useText } from '../../i18n/use-text.ts'
import { openPractice } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import { Gloss } from '../../ui/words/gloss.tsx'
import { Passage } from '../../ui/words/passage.tsx'
import styles from './excerpt-item.module.css'

/** A practice by its name, its whole passage and its lists; `raw`: the text of its source once it is there. */
export function PracticeWords({ practice, raw }: { practice: Practice; raw: string | undefined }) {
  const c = useCollection()
  const words = useText().practices
  const bilingual = useBilingual()
  const article = c.article(practice.articleId)
  const kind = practiceKind(practice.kind)
  return (
    <>
      <p className={styles.line}>
        <button type="button" className={styles.title} lang="zh" onClick={() => openPractice(practice.id)}>
          {display(practice.title)}
        </button>
        <Gloss label={practice.title} planned={practice.status === 'planned'} />
        <span className={styles.when}>
          {practice.status === 'planned' && <b>{words.statuses.planned}</b>} {kind && bilingual(kind)}
        </span>
      </p>
      {article &&
        raw !== undefined &&
        paragraphsIn(article, practice.span, raw).map((pieces) => (
          <p key={pieces[0]?.start} className={styles.words}>
            <Passage text={raw} spans={pieces} />
          </p>
        ))}
      {listKinds.map(
        (list) =>
          practice[list] && (
            <p key={list} className={styles.nodes}>
              <b>{words.rows[list]}</b>
              <span>
                {practice[list].map((node, at) => (
                  <span key={`${node.span.start} ${node.text}`}>
                    {at > 0 && ' / '}
                    <span lang="zh">{display(node.text)}</span> <Gloss label={node.text} />
                  </span>
                ))}
              </span>
            </p>
          ),
      )}
    </>
  )
}
