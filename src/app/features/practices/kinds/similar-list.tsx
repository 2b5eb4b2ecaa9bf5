import { useMemo } from 'react'
import type { Akin } from '../../../../compare/alike/akin.ts'
import type { Practice } from '../../../../contract/practice.ts'
import { practiceKind } from '../../../../contract/practice-kinds.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openPractice } from '../../../ui/dialogs/open-figure.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { Gloss } from '../../../ui/words/gloss.tsx'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { Passage } from '../../../ui/words/passage.tsx'
import { around, occurrences } from '../passage/excerpt.ts'
import styles from '../passage/margin.module.css'
import { textOf } from '../passage/passage-of.ts'
import { PracticeTitle } from '../passage/practice-title.tsx'
import { usePractices } from '../view-context.ts'
import { CalledElsewhere } from './called-elsewhere.tsx'
import { useSimilar } from './use-similar.ts'

const shown = 6

/** Practices of other places that are akin, with why: their name, their kind, their lists, the words that both use (underlined). */
export function SimilarList(props: { leads: readonly Practice[]; placeIds: ReadonlySet<string> }) {
  const { leads, placeIds } = props
  const c = useCollection()
  const words = useText().practices
  const bilingual = useBilingual()
  const { texts, settled, focus, setFocus } = usePractices()
  const focused = focus === undefined ? undefined : c.practice(focus)
  const asked = useMemo(() => (focused ? [focused] : leads), [focused, leads])
  const all = useSimilar({ texts, settled }, asked, focused !== undefined)
  const why = (akin: Akin, { kind, ...practice }: Practice): string => {
    if (akin === 'name') return words.akin.name
    if (akin !== 'kind') return words.akin[akin](String(practice[akin]?.length ?? 0))
    const told = practiceKind(kind)
    return told ? bilingual(told) : ''
  }
  const found = all?.filter(({ practice }) => !placeIds.has(practice.regionId ?? '')).slice(0, shown)
  return (
    <section className={styles.section} aria-label={words.elsewhere}>
      <h2 className={styles.head}>{words.elsewhere}</h2>
      <p className={styles.hint}>
        <MarkedChinese text={focused ? words.similarTo(focused.title) : words.elsewhereHint} />
        {focused && (
          <Button look="text" onClick={() => setFocus(undefined)}>
            {words.similarToAll}
          </Button>
        )}
      </p>
      {focused && <CalledElsewhere practice={focused} />}
      {!found && <p className={styles.none}>{words.comparing}</p>}
      {/* Where the columns show nothing, nothing was looked for. */}
      {found?.length === 0 && leads.length > 0 && <p className={styles.none}>{words.noneElsewhere}</p>}
      <ul>
        {found?.map(({ of, practice, shared, akin }) => {
          const region = c.region(practice.regionId)
          const text = textOf(c, practice, texts)
          const piece = text === undefined ? undefined : around(practice.span, text, shared, 70)
          return (
            <li key={practice.id} className={styles.item}>
              <p className={styles.place}>
                {region && <PlaceName region={region} />}
                <span className={styles.note} title={words.similarTo(of.title)}>
                  {[
                    ...akin.map((one) => why(one, practice)),
                    shared.length > 0 && words.sharedWords(String(shared.length)),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </p>
              <button type="button" className={styles.open} onClick={() => openPractice(practice.id)}>
                <PracticeTitle practice={practice} />
              </button>
              <Gloss label={practice.title} planned={practice.status === 'planned'} />
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
              {!focused && (
                <p className={styles.note}>
                  <MarkedChinese text={words.similarTo(of.title)} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
