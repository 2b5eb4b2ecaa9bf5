import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { measureIdOf } from '../../../compare/measures.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { keepForNextVisit, kept } from '../../state/kept.ts'
import { follow, hrefOf } from '../../state/link.ts'
import { type Change, useView } from '../../state/store.ts'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import { openGuide } from '../../ui/dialogs/guide-state.ts'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import { asWritten } from '../../ui/words/quote-parts.ts'
import { exampleFigure, examplePlaces, exampleTheme } from './examples.ts'
import styles from './first-minute.module.css'

const key = 'begun'

/** What the page is, in a sentence, and three ways to begin, made of what the collection holds; gone once one of them was used. */
export function FirstMinute() {
  const c = useCollection()
  const [isGone, setGone] = useState(() => kept(key) !== null)
  if (isGone || c.figures.length === 0) return null
  const end = () => {
    keepForNextVisit(key, '1')
    setGone(true)
  }
  return <Begin onUsed={end} />
}

function Begin({ onUsed }: { onUsed: () => void }) {
  const text = useText()
  const words = text.shell.begin
  const lang = useLanguage()
  const say = useBilingual()
  const c = useCollection()
  const state = useView((whole) => whole)
  const examples = useMemo(() => {
    const places = examplePlaces(c)
    return { places, theme: exampleTheme(c), figure: exampleFigure(c, places) }
  }, [c])
  const { places, theme, figure } = examples
  const names = places.map((region) => regionName(region, lang, 'short')).join(text.terms.joint)
  const [first] = places
  const indicator = c.indicator(figure && measureIdOf(figure))
  // In the report's words: 嘎查村 are not all villages and communities.
  const what =
    figure && indicator && lang === 'en' ? `${say(indicator)} (${figure.label})` : (figure?.label ?? '')
  const ways: { said: string; to: Change }[] = [
    ...(places.length > 1
      ? [{ said: words.compare(names), to: { view: 'charts', regions: places.map(({ id }) => id) } as const }]
      : []),
    ...(theme
      ? [{ said: words.practices(say(theme)), to: { view: 'practices', themes: [theme.id] } as const }]
      : []),
    ...(figure && first
      ? [
          {
            said: words.sentence([regionName(first, lang, 'short'), what, asWritten(figure)].join(' ')),
            to: { figure: figure.id },
          },
        ]
      : []),
    { said: words.own, to: { view: 'sources' } },
  ]
  return (
    <section className={styles.begin} aria-label={words.label} data-screen>
      <p className={styles.what}>{words.what}</p>
      <ul className={styles.ways}>
        {ways.map(({ said, to }) => (
          <li key={said}>
            <a
              className={styles.way}
              href={hrefOf(state, to)}
              onClick={(event) => {
                follow(to)(event)
                onUsed()
              }}
            >
              <span>
                <MarkedChinese text={said} />
              </span>
            </a>
          </li>
        ))}
        <li>
          <button type="button" className={styles.way} aria-haspopup="dialog" onClick={openGuide}>
            {words.guide}
          </button>
        </li>
      </ul>
      <IconButton label={words.close} onClick={onUsed}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </section>
  )
}
