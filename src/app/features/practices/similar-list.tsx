import { useCallback, useMemo } from 'react'
import { similarPractices } from '../../../compare/similar.ts'
import type { Practice } from '../../../contract/practice.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { openPractice } from '../../ui/open-figure.ts'
import { Passage } from '../../ui/passage.tsx'
import { PlaceName } from '../../ui/place-name.tsx'
import { around, occurrences } from './excerpt.ts'
import styles from './margin.module.css'
import { PracticeTitle } from './practice-title.tsx'
import { usePractices } from './view-context.ts'

interface Found {
  /** The practice of a column. */
  of: Practice
  practice: Practice
  score: number
  shared: string[]
}

const shown = 6

/** Practices of other places that use the same words, with those words underlined. */
export function SimilarList(props: { leads: readonly Practice[]; placeIds: ReadonlySet<string> }) {
  const { leads, placeIds } = props
  const c = useCollection()
  const words = useText().practices
  const { texts, focus, setFocus } = usePractices()
  const focused = focus === undefined ? undefined : c.practice(focus)
  // The index over all practices is remembered by this function: it must not change while the texts do not.
  const textOf = useCallback(
    (practice: Practice) =>
      texts
        .get(c.article(practice.articleId)?.sourceId ?? '')
        ?.slice(practice.span.start, practice.span.end) ?? '',
    [c, texts],
  )
  const found = useMemo(() => {
    const best = new Map<string, Found>()
    for (const of of focused ? [focused] : leads) {
      for (const row of similarPractices(c, of.id, textOf, focused ? 20 : 8)) {
        const known = best.get(row.practice.id)
        if (placeIds.has(row.practice.regionId ?? '') || row.shared.length === 0) continue
        if (!known || known.score < row.score) best.set(row.practice.id, { of, ...row })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, shown)
  }, [c, textOf, focused, leads, placeIds])
  return (
    <section className={styles.section} aria-label={words.elsewhere}>
      <h2 className={styles.head}>{words.elsewhere}</h2>
      <p className={styles.hint}>
        {focused ? words.similarTo(focused.title) : words.elsewhereHint}
        {focused && (
          <Button look="text" onClick={() => setFocus(undefined)}>
            {words.similarToAll}
          </Button>
        )}
      </p>
      {found.length === 0 && <p className={styles.none}>{words.noneElsewhere}</p>}
      <ul>
        {found.map(({ of, practice, shared }) => {
          const region = c.region(practice.regionId)
          const text = texts.get(c.article(practice.articleId)?.sourceId ?? '')
          const piece = text === undefined ? undefined : around(practice.span, text, shared, 70)
          return (
            <li key={practice.id} className={styles.item}>
              <p className={styles.place}>
                {region && <PlaceName region={region} />}
                <span className={styles.note} title={words.similarTo(of.title)}>
                  {words.sharedWords(String(shared.length))}
                </span>
              </p>
              <button type="button" className={styles.open} onClick={() => openPractice(practice.id)}>
                <PracticeTitle practice={practice} />
              </button>
              {text !== undefined && piece && (
                <p className={styles.words}>
                  {piece.start > practice.span.start && '…'}
                  <Passage
                    text={text}
                    spans={[piece]}
                    marks={occurrences([piece], text, shared)}
                    markClass={styles.shared}
                  />
                  {piece.end < practice.span.end && '…'}
                </p>
              )}
              {!focused && <p className={styles.note}>{words.similarTo(of.title)}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
