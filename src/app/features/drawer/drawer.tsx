import { ChevronDown, ChevronUp, Link, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useIsOwn } from '../../data/own/use-is-own.ts'
import { regionName, useLanguage, useText } from '../../i18n/use-text.ts'
import { showing } from '../../review/order.ts'
import { shareLink } from '../../state/link.ts'
import { change, useView } from '../../state/store.ts'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import { useCopy } from '../../ui/controls/use-copy.ts'
import { Sheet } from '../../ui/dialogs/sheet.tsx'
import { isTyping } from '../../ui/is-typing.ts'
import { checkByKey } from './check/check-by-key.ts'
import styles from './drawer.module.css'
import { sequenceOf } from './figure-sequence.ts'
import { FigureSheet } from './figure-sheet.tsx'
import { Keep, KeptNote } from './keep.tsx'
import { PracticeSheet } from './practice-sheet.tsx'

/** The source drawer: opens at the sentence of `state.figure`, or at the passage of `state.practice`. */
export default function Drawer() {
  const text = useText()
  const lang = useLanguage()
  const collection = useCollection()
  const copy = useCopy()
  const view = useView((state) => state.view)
  const figure = collection.figure(useView((state) => state.figure) ?? '')
  const practice = collection.practice(useView((state) => state.practice) ?? '')
  const shown = figure ?? practice
  const checking = useView((state) => state.checking)
  const walk = shown && sequenceOf(collection, shown, view, checking)
  const region = collection.region(figure?.regionId)
  const place = region ? regionName(region, lang) : text.terms.unknownPlace

  const isOwn = useIsOwn()
  const own = shown !== undefined && isOwn(collection.article(shown.articleId)?.sourceId ?? '')

  function step(by: number) {
    const next = walk?.items[walk.at + by]
    // Walking a list is one step for the Back button, not one an item.
    if (next) change(showing(next), 'replace')
  }

  function onKeyDown(event: KeyboardEvent) {
    // A dialog that stands over the drawer has its own keys.
    if (!event.currentTarget.contains(event.target as Node) || isTyping(event.target)) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0 && walk) step(by)
    else if (!checkByKey(event)) return
    event.preventDefault()
  }

  return (
    <Sheet
      open={shown !== undefined}
      onClose={() => change({ figure: undefined, practice: undefined, checking: undefined })}
      title={
        figure ? text.drawer.title(place, figure.label) : text.drawer.practiceTitle(practice?.title ?? '')
      }
      subject={shown?.id}
      onKeyDown={onKeyDown}
    >
      <div className={styles.top}>
        <span className={styles.where}>
          {walk && text.drawer.position(String(walk.at + 1), String(walk.items.length))}
          {walk && (
            <span className={styles.note}>
              {text.terms.dot}
              {text.drawer.walks[walk.of]}
            </span>
          )}
        </span>
        <span className={styles.keys}>{text.drawer.keys}</span>
        {walk && (
          <>
            <IconButton label={text.drawer.previous} disabled={walk.at <= 0} onClick={() => step(-1)}>
              <ChevronUp size={16} aria-hidden="true" />
            </IconButton>
            <IconButton
              label={text.drawer.next}
              disabled={walk.at >= walk.items.length - 1}
              onClick={() => step(1)}
            >
              <ChevronDown size={16} aria-hidden="true" />
            </IconButton>
          </>
        )}
        {shown && <Keep id={shown.id} />}
        <IconButton
          label={text.drawer.copyLink}
          onClick={() => copy(shareLink(collection), own ? text.drawer.copiedOwn : text.shell.copied)}
        >
          <Link size={16} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={text.drawer.close}
          onClick={() => change({ figure: undefined, practice: undefined, checking: undefined })}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {shown && <KeptNote id={shown.id} />}
      {figure ? <FigureSheet figure={figure} /> : practice && <PracticeSheet practice={practice} />}
    </Sheet>
  )
}
