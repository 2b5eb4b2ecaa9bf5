import type { Practice, PracticeNode } from '../../../contract/practice.ts'
import { practiceKind } from '../../../contract/practice-kinds.ts'
import { paragraphsIn } from '../../../text/spans/blocks.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useSourceText } from '../../data/texts/use-texts.ts'
import { useBilingual, useText } from '../../i18n/use-text.ts'
import { MarkedWords } from '../../review/by-hand/marks/marked-words.tsx'
import { openPractice } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import { PlaceName } from '../../ui/places/place-name.tsx'
import { Gloss } from '../../ui/words/gloss.tsx'
import { Passage } from '../../ui/words/passage.tsx'
import { ArticleHead } from './article-head.tsx'
import { CheckPractice } from './check/check-practice.tsx'
import { Cite } from './cite.tsx'
import styles from './drawer.module.css'
import { Reading } from './reading.tsx'

function Nodes({ title, nodes }: { title: string; nodes: readonly PracticeNode[] | undefined }) {
  if (!nodes || nodes.length === 0) return null
  return (
    <section>
      <h3 className={styles.section}>{title}</h3>
      <ol className={styles.nodes}>
        {nodes.map((node) => (
          <li key={`${node.span.start} ${node.text}`}>
            <span lang="zh">{display(node.text)}</span> <Gloss label={node.text} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A practice in its report's words: passage, steps, chain, parts; its numbers open their sentences. */
export function PracticeSheet({ practice }: { practice: Practice }) {
  const text = useText()
  const words = useBilingual()
  const collection = useCollection()
  const article = collection.article(practice.articleId)
  const raw = useSourceText(article?.sourceId)
  if (!article) return null
  const region = collection.region(practice.regionId)
  const figures = practice.figureIds.flatMap((id) => collection.figure(id) ?? [])
  const kind = practiceKind(practice.kind)
  const whole = practice.partOf === undefined ? undefined : collection.practice(practice.partOf)
  const themes = practice.themes.flatMap((id) => collection.theme(id) ?? []).map(words)
  return (
    <>
      <ArticleHead article={article} />
      <div className={styles.practice}>
        {region ? <PlaceName region={region} /> : text.terms.unknownPlace}
        <h3 className={styles.practiceTitle} lang="zh">
          {display(practice.title)}
        </h3>
        <Gloss label={practice.title} planned={practice.status === 'planned'} />
        <p className={styles.note}>
          {[...(practice.status === 'planned' ? [text.practices.statuses.planned] : []), ...themes].join(
            text.terms.joint,
          )}
        </p>
        {kind && (
          <p className={styles.note}>{text.drawer.kindOfPractice(words(kind), words(kind.definition))}</p>
        )}
        {whole && (
          <button type="button" lang="zh" className={styles.note} onClick={() => openPractice(whole.id)}>
            {text.practices.partOf(display(whole.title))}
          </button>
        )}
      </div>
      <Reading raw={raw} />
      {raw.status === 'ready' && (
        <MarkedWords key={practice.id} articleId={article.id} text={raw.text}>
          {paragraphsIn(article, practice.span, raw.text).map((pieces) => (
            <p key={pieces[0]?.start} className={styles.paragraph}>
              <Passage text={raw.text} spans={pieces} figures={figures} look="chip" />
            </p>
          ))}
        </MarkedWords>
      )}
      <Nodes title={text.drawer.steps} nodes={practice.steps} />
      <Nodes title={text.drawer.levels} nodes={practice.levels} />
      <Nodes title={text.drawer.parts} nodes={practice.parts} />
      <CheckPractice practice={practice} />
      <Cite
        article={article}
        id={practice.id}
        title={text.share.of(region?.name ?? text.terms.unknownPlace, practice.title)}
        cited={{ regionId: practice.regionId, spans: [practice.span], instead: practice.title }}
        text={raw.status === 'ready' ? raw.text : undefined}
      />
    </>
  )
}
