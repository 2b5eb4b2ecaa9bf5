import { useRef } from 'react'
import type { Texts } from '../../data/texts/use-texts.ts'
import { add, type ExcerptList, longestName, open, remove, rename } from '../../excerpts/lists.ts'
import { act, useExcerptStore } from '../../excerpts/store.ts'
import { useListName } from '../../excerpts/use-excerpts.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import styles from './excerpts-view.module.css'
import { newListId } from './new-list-id.ts'
import { TakeList } from './take-list.tsx'

/** The reader's own list: its name to be written over, the other lists, what can be done with it. */
export function OwnHead({ list, texts }: { list: ExcerptList; texts: Texts }) {
  const words = useText().excerpts
  const lists = useExcerptStore((state) => state.kept.lists)
  const nameOf = useListName()
  const title = useRef<HTMLInputElement>(null)
  const isOnly = lists.length === 1
  function begin() {
    void act(add({ id: newListId(), name: '', items: [] }))
    title.current?.focus()
  }
  function takeAway() {
    const at = lists.indexOf(list)
    void act(remove(list.id)).then(() =>
      toast(words.removed(nameOf(list)), { label: words.undo, run: () => void act(add(list, at)) }),
    )
  }
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>
        <input
          ref={title}
          value={list.name}
          maxLength={longestName}
          placeholder={words.unnamed}
          aria-label={words.name}
          onChange={(event) => void act(rename(list.id, event.target.value))}
        />
      </h2>
      <span className={styles.count}>{words.count(String(list.items.length))}</span>
      <span className={styles.tools} data-screen>
        {!isOnly && (
          <select
            className={styles.lists}
            aria-label={words.lists}
            value={list.id}
            onChange={(event) => void act(open(event.target.value))}
          >
            {lists.map((one) => (
              <option key={one.id} value={one.id}>
                {words.option(nameOf(one), String(one.items.length))}
              </option>
            ))}
          </select>
        )}
        <Button look="text" onClick={begin}>
          {words.begin}
        </Button>
        {(!isOnly || list.items.length > 0) && (
          <Button look="text" onClick={takeAway}>
            {words.remove}
          </Button>
        )}
        <TakeList items={list.items} title={nameOf(list)} texts={texts} />
      </span>
    </header>
  )
}
