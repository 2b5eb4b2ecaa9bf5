import { useCollection } from '../../../data/collection-context.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { openSearch } from '../../../ui/dialogs/search-state.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import styles from './rail.module.css'
import { RailHead } from './rail-head.tsx'
import { mostReports, useSharedWords } from './use-shared-words.ts'

const placesShown = 3

/** Words that several places use to the letter; a phrase is looked up in all texts. */
export function SharedWords() {
  const text = useText()
  const collection = useCollection()
  const words = useSharedWords()
  return (
    <section>
      <RailHead title={text.regions.shared.title} hint={text.regions.shared.hint} />
      {words.status === 'loading' && (
        <>
          <p className={styles.note}>{text.regions.shared.loading}</p>
          {/* A print that comes before them is not whole, and says that it waits. */}
          <p data-waiting>{text.shell.loading}</p>
        </>
      )}
      {words.status === 'many' && (
        <p className={styles.note}>{text.regions.shared.many(String(mostReports))}</p>
      )}
      {words.status === 'ready' && words.chosen !== undefined && (
        <p className={styles.note}>{text.regions.shared.ofChosen(String(words.chosen))}</p>
      )}
      {words.status === 'failed' && <p className={styles.note}>{text.regions.shared.failed}</p>}
      {words.status === 'ready' && words.phrases.length === 0 && (
        <p className={styles.note}>{text.regions.shared.nothing}</p>
      )}
      {words.status === 'ready' && (
        <ul>
          {words.phrases.map(({ phrase, regionIds }) => (
            <li key={phrase}>
              <button
                type="button"
                className={styles.row}
                title={text.regions.shared.find(phrase)}
                onClick={() => openSearch(phrase)}
              >
                <span className={styles.phrase} lang="zh">
                  {phrase}
                </span>
                <span className={styles.places}>
                  {regionIds.slice(0, placesShown).map((id) => {
                    const region = collection.region(id)
                    return region && <PlaceName key={id} region={region} form="short" />
                  })}
                  {regionIds.length > placesShown && text.regions.shared.more(String(regionIds.length))}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
