import type { Texts } from '../../data/texts/use-texts.ts'
import { add, type Excerpt } from '../../excerpts/lists.ts'
import { act } from '../../excerpts/store.ts'
import { useText } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import styles from './excerpts-view.module.css'
import { newListId } from './new-list-id.ts'
import { TakeList } from './take-list.tsx'

/** A list that a link brings: it is the reader's own once it is kept. */
export function SharedHead({ items, texts }: { items: readonly Excerpt[]; texts: Texts }) {
  const words = useText().excerpts
  function keepAll() {
    void act(add({ id: newListId(), name: words.fromLink, items: [...items] })).then(() =>
      toast(words.kept(words.fromLink)),
    )
    change({ pins: undefined })
  }
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{words.fromLink}</h2>
      <span className={styles.count}>{words.count(String(items.length))}</span>
      <span className={styles.tools} data-screen>
        <Button look="text" onClick={() => change({ pins: undefined }, 'push')}>
          {words.toOwn}
        </Button>
        <Button look="strong" onClick={keepAll}>
          {words.keepAll}
        </Button>
        <TakeList items={items} title={words.fromLink} texts={texts} />
      </span>
    </header>
  )
}
