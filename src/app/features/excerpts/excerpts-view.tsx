import { useMemo } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useTexts } from '../../data/texts/use-texts.ts'
import { useExcerptStore } from '../../excerpts/store.ts'
import { useShownList } from '../../excerpts/use-excerpts.ts'
import { useText } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { sourcesOf } from '../../take/documents/document.ts'
import { originLine } from '../../take/sharing/origin-line.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Empty } from '../../ui/controls/empty.tsx'
import { ExcerptItem } from './excerpt-item.tsx'
import styles from './excerpts-view.module.css'
import { OwnHead } from './own-head.tsx'
import { SharedHead } from './shared-head.tsx'

/** What the reader keeps, or what a link brings of another's: whole, with its notes, its origin and the way back. */
export default function ExcerptsView() {
  const c = useCollection()
  const text = useText()
  const words = text.excerpts
  const { items, own } = useShownList()
  const ready = useExcerptStore((state) => state.ready)
  const notKept = useExcerptStore((state) => state.notKept)
  const texts = useTexts(useMemo(() => sourcesOf(c, { items: [...items] }), [c, items]))
  const open = () => change({ view: 'practices' }, 'push')
  return (
    <div className={styles.page}>
      {own ? <OwnHead list={own} texts={texts} /> : <SharedHead items={items} texts={texts} />}
      {notKept && (
        <p className={styles.warning} role="alert">
          {words.notKept[notKept]}
        </p>
      )}
      {items.length === 0 && ready && (
        <Empty
          title={words.none}
          hint={words.hint}
          action={<Button onClick={open}>{words.toPractices}</Button>}
        />
      )}
      <ol className={styles.list}>
        {items.map((excerpt) => (
          <ExcerptItem key={excerpt.id} excerpt={excerpt} own={own !== undefined} texts={texts} />
        ))}
      </ol>
      {items.length > 0 && <p className={styles.foot}>{originLine(c, text)}</p>}
    </div>
  )
}
