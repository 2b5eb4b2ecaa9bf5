import { listKinds, type Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import { localDay } from '../../../take/citations/today.ts'
import { originLine } from '../../../take/sharing/origin-line.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { CopyTable } from '../../../ui/controls/copy-table.tsx'
import { Empty } from '../../../ui/controls/empty.tsx'
import { display } from '../../../ui/display.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { passageOf } from '../passage/passage-of.ts'
import { usePin, usePinned } from '../passage/practice-actions.tsx'
import { PracticeHeading } from '../passage/practice-heading.tsx'
import { WholeText } from '../passage/practice-text.tsx'
import { usePractices } from '../view-context.ts'
import styles from './pins-page.module.css'
import { linkOf, pinsTable, referenceOf } from './pins-table.ts'

/** The passages that the reader keeps, whole, with their origin and the way back: a page to print or to take into a document. */
export function PinsPage() {
  const c = useCollection()
  const text = useText()
  const words = text.practices
  const { texts } = usePractices()
  const pins = usePinned()
  const day = localDay(new Date())
  const back = () => change({ onlyPins: undefined }, 'push')
  if (pins.length === 0)
    return (
      <Empty
        title={words.pinsPage.none}
        hint={words.pinHint}
        action={<Button onClick={back}>{words.pinsPage.back}</Button>}
      />
    )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.pinsPage.title}</h2>
        <span className={styles.note}>{words.pinCount(String(pins.length))}</span>
        <span className={styles.tools} data-screen>
          <Button look="text" onClick={back}>
            {words.pinsPage.back}
          </Button>
          <CopyTable
            table={() => pinsTable(c, pins, (practice) => passageOf(c, practice, texts), text, day)}
          />
          <Button onClick={() => window.print()}>{words.pinsPage.print}</Button>
        </span>
      </header>
      <ol className={styles.list}>
        {pins.map((practice) => (
          <PinnedWhole key={practice.id} practice={practice} day={day} />
        ))}
      </ol>
      <p className={styles.note}>{originLine(c, text)}</p>
    </div>
  )
}

function PinnedWhole({ practice, day }: { practice: Practice; day: string }) {
  const c = useCollection()
  const text = useText()
  const words = text.practices
  const { toggle } = usePin(practice.id)
  const region = c.region(practice.regionId)
  const link = linkOf(c, practice)
  return (
    <li className={styles.item} aria-label={practice.title}>
      <p className={styles.place}>
        {region ? <PlaceName region={region} /> : text.terms.unknownPlace}
        <Button look="text" data-screen aria-label={words.unpinOf(practice.title)} onClick={toggle}>
          {words.unpin}
        </Button>
      </p>
      <PracticeHeading practice={practice} regionId={practice.regionId} large />
      <WholeText practice={practice} />
      {listKinds.map(
        (kind) =>
          practice[kind] && (
            <p key={kind} className={styles.nodes}>
              <b>{words.rows[kind]}</b>
              <span lang="zh">{practice[kind].map((node) => display(node.text)).join(' / ')}</span>
            </p>
          ),
      )}
      <p className={styles.origin}>
        <span lang="zh">{referenceOf(c, practice, day, text)}</span> <a href={link}>{link}</a>
      </p>
    </li>
  )
}
