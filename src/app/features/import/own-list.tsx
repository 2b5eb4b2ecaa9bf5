import { type OwnReport, useOwnReports } from '../../data/own-reports.ts'
import { useText } from '../../i18n/use-text.ts'
import { change, useAppStore } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './import-reports.module.css'

/** Lets go of everything in the state that only this report has, so that no view asks for what is gone. */
function releaseStateOf({ dataset }: OwnReport): void {
  const { state } = useAppStore.getState()
  const ids = new Set([...dataset.articles, ...dataset.figures, ...dataset.practices].map((row) => row.id))
  const kept = (id: string | undefined) => (id !== undefined && ids.has(id) ? undefined : id)
  const pins = state.pins?.filter((id) => !ids.has(id))
  change({
    article: kept(state.article),
    figure: kept(state.figure),
    practice: kept(state.practice),
    pins: pins && pins.length > 0 ? pins : undefined,
  })
}

/** The reports that were read in this tab, with the way to open and to remove each. */
export function OwnList() {
  const { import: words, own } = useText().sources
  const reports = useOwnReports((store) => store.reports)
  const remove = useOwnReports((store) => store.remove)
  return (
    <ul>
      {reports.map((report) => {
        const { sourceId, file, dataset } = report
        const [figures, practices] = [dataset.figures.length, dataset.practices.length]
        const article = dataset.articles[0]
        return (
          <li key={sourceId} className={styles.item}>
            <p className={styles.name}>
              <span className={styles.badge}>{own}</span>
              {file}
            </p>
            <p className={styles.note}>
              {figures + practices === 0 ? words.nothing : words.found(String(figures), String(practices))}
            </p>
            <p className={styles.actions}>
              {article && (
                <Button
                  look="text"
                  aria-label={words.openOf(file)}
                  onClick={() => change({ view: 'sources', article: article.id })}
                >
                  {words.open}
                </Button>
              )}
              <Button
                look="text"
                aria-label={words.removeOf(file)}
                onClick={() => {
                  releaseStateOf(report)
                  remove(sourceId)
                }}
              >
                {words.remove}
              </Button>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
