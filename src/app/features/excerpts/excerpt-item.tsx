import { ChevronDown, ChevronUp } from 'lucide-react'
import { useCollection } from '../../data/collection-context.tsx'
import { sourceIdOf } from '../../data/texts/source-ids.ts'
import type { Texts } from '../../data/texts/use-texts.ts'
import { ExcerptButton } from '../../excerpts/excerpt-button.tsx'
import { ExcerptNote } from '../../excerpts/excerpt-note.tsx'
import { type Excerpt, move } from '../../excerpts/lists.ts'
import { act } from '../../excerpts/store.ts'
import { thingOf } from '../../excerpts/things.ts'
import { useText } from '../../i18n/use-text.ts'
import { localDay } from '../../take/citations/today.ts'
import { linkTo, referenceOf } from '../../take/documents/document.ts'
import { Button } from '../../ui/controls/button.tsx'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import { PlaceName } from '../../ui/places/place-name.tsx'
import styles from './excerpt-item.module.css'
import { FigureWords } from './figure-words.tsx'
import { PracticeWords } from './practice-words.tsx'

export interface ExcerptItemProps {
  excerpt: Excerpt
  /** Whether it stands in the reader's own list, where it can be moved and noted on. */
  own: boolean
  texts: Texts
}

/** One excerpt: place, what it is, its words, the reader's note, where it is from. */
export function ExcerptItem({ excerpt, own, texts }: ExcerptItemProps) {
  const c = useCollection()
  const text = useText()
  const words = text.excerpts
  const { id, seen } = excerpt
  const figure = c.figure(id)
  const practice = c.practice(id)
  const thing = thingOf(c, id)
  const region = c.region(thing?.regionId)
  const sourceId = sourceIdOf(c, thing)
  const raw = texts.of(sourceId)
  const link = thing && linkTo(c, id)
  const day = localDay(new Date())
  return (
    <li className={styles.item} aria-label={seen.title}>
      <p className={styles.head}>
        {region ? <PlaceName region={region} /> : seen.place || text.terms.unknownPlace}
        <span className={styles.tools} data-screen>
          {own && (
            <>
              <IconButton label={words.upOf(seen.title)} onClick={() => void act(move(id, -1))}>
                <ChevronUp size={16} aria-hidden="true" />
              </IconButton>
              <IconButton label={words.downOf(seen.title)} onClick={() => void act(move(id, 1))}>
                <ChevronDown size={16} aria-hidden="true" />
              </IconButton>
            </>
          )}
          <ExcerptButton id={id} title={seen.title} />
        </span>
      </p>
      {figure && <FigureWords figure={figure} raw={raw} />}
      {practice && <PracticeWords practice={practice} raw={raw} />}
      {!thing && (
        <>
          <p className={styles.gone}>{words.gone(seen.dataset)}</p>
          <p className={styles.title} lang="zh">
            {seen.title}
          </p>
          <p className={styles.words} lang="zh">
            {seen.words}
          </p>
          <p className={styles.origin} lang="zh">
            {seen.source}
          </p>
        </>
      )}
      {thing &&
        raw === undefined &&
        (sourceId !== undefined && texts.failed.includes(sourceId) ? (
          <p className={styles.missing} role="alert">
            {text.practices.textFailed}
            <Button look="text" onClick={texts.retry}>
              {text.practices.retry}
            </Button>
          </p>
        ) : (
          <p className={styles.missing}>{text.practices.textLoading}</p>
        ))}
      {own && <ExcerptNote excerpt={excerpt} />}
      {thing && link && (
        <p className={styles.origin}>
          <span lang="zh">{referenceOf({ c, text, day }, thing.articleId)}</span>{' '}
          <a href={link}>{words.back}</a>
          <span className={styles.printed}>{link}</span>
        </p>
      )}
    </li>
  )
}
