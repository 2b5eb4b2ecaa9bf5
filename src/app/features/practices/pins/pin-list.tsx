import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import { quoted } from '../../../take/citations/quoted.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { useCopy } from '../../../ui/controls/use-copy.ts'
import { openPractice } from '../../../ui/dialogs/open-figure.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { Passage } from '../../../ui/words/passage.tsx'
import { around } from '../passage/excerpt.ts'
import styles from '../passage/margin.module.css'
import { textOf } from '../passage/passage-of.ts'
import { usePin, usePinned } from '../passage/practice-actions.tsx'
import { PracticeTitle } from '../passage/practice-title.tsx'
import { usePractices } from '../view-context.ts'

/** The passages that the reader keeps, and their words and origins as text to paste. */
export function PinList() {
  const c = useCollection()
  const text = useText()
  const words = text.practices
  const { texts } = usePractices()
  const pins = usePinned()
  const copy = useCopy()
  const copyAll = () => {
    const citations = pins.map((practice) =>
      quoted(
        c,
        {
          articleId: practice.articleId,
          regionId: practice.regionId,
          spans: [practice.span],
          instead: practice.title,
        },
        textOf(c, practice, texts),
        text.terms,
      ),
    )
    void copy(citations.join('\n\n'), words.copied, words.copyFailed)
  }
  return (
    <section className={styles.section} aria-label={words.pinList}>
      <h2 className={styles.head}>
        {words.pinList}
        <span className={styles.note}>{words.pinCount(String(pins.length))}</span>
        {pins.length > 0 && (
          <Button look="text" className={styles.right} onClick={copyAll}>
            {words.copyAll}
          </Button>
        )}
      </h2>
      {pins.length === 0 && <p className={styles.hint}>{words.pinHint}</p>}
      <ul>
        {pins.map((practice) => (
          <Pin key={practice.id} practice={practice} />
        ))}
      </ul>
      {pins.length > 0 && (
        <Button look="text" onClick={() => change({ onlyPins: true, practice: undefined }, 'push')}>
          {words.pinsPage.open}
        </Button>
      )}
      {pins.length > 1 && (
        <Button look="text" onClick={() => change({ pins: undefined })}>
          {words.unpinAll}
        </Button>
      )}
    </section>
  )
}

function Pin({ practice }: { practice: Practice }) {
  const c = useCollection()
  const words = useText().practices
  const { texts } = usePractices()
  const { toggle } = usePin(practice.id)
  const region = c.region(practice.regionId)
  const text = textOf(c, practice, texts)
  const piece = text === undefined ? undefined : around(practice.span, text, [], 60)
  return (
    <li className={styles.pin}>
      <p className={styles.place}>
        {region && <PlaceName region={region} />}
        <Button look="text" aria-label={words.unpinOf(practice.title)} onClick={toggle}>
          {words.unpin}
        </Button>
      </p>
      <button type="button" className={styles.open} onClick={() => openPractice(practice.id)}>
        <PracticeTitle practice={practice} />
      </button>
      {text !== undefined && piece && (
        <p className={styles.words}>
          <Passage text={text} spans={[piece]} />
          {piece.end < practice.span.end && '…'}
        </p>
      )}
    </li>
  )
}
