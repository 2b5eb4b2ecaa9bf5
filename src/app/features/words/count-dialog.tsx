import { useMemo, useState } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useTexts } from '../../data/texts/use-texts.ts'
import { useCountingWords } from '../../i18n/counting/counting-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { regionName, useLanguage } from '../../i18n/use-text.ts'
import { change, useAppStore } from '../../state/store.ts'
import { csv } from '../../take/exports/csv.ts'
import { saveFile } from '../../take/exports/save.ts'
import { Button } from '../../ui/controls/button.tsx'
import { CopyTable } from '../../ui/controls/copy-table.tsx'
import { TitledDialog } from '../../ui/dialogs/titled-dialog.tsx'
import { type Concept, conceptsOf, countWords, passagesOf } from './count.ts'
import { CountTable } from './count-table.tsx'
import { Passages } from './passages.tsx'
import { rowsOf } from './rows-of.ts'
import styles from './words.module.css'

/** The counts of a list of words, once the texts have come. */
function Counts({ concepts }: { concepts: readonly Concept[] }) {
  const words = useCountingWords()
  const c = useCollection()
  const lang = useLanguage()
  const ids = useMemo(() => c.sources.map(({ id }) => id), [c])
  const { of, done, settled, failed, retry } = useTexts(ids)
  const rows = useMemo(() => (settled ? countWords(c, concepts, of) : []), [c, concepts, settled, of])
  const [opened, setOpened] = useState<{ row: number; concept: number }>()
  if (!settled) return <p role="status">{words.waiting(String(done), String(ids.length))}</p>
  const row = rows[opened?.row ?? -1]
  const concept = concepts[opened?.concept ?? -1]
  const region = row?.regionId === undefined ? undefined : c.region(row.regionId)
  const passages = row && concept ? passagesOf(row, concept) : []
  const told = () => rowsOf(c, concepts, rows, words, lang)
  return (
    <>
      {failed.length > 0 && (
        <p className={styles.note} role="status">
          {words.failed(String(failed.length))}{' '}
          <Button look="text" onClick={retry}>
            {words.retry}
          </Button>
        </p>
      )}
      {rows.every(({ counts }) => counts.every((count) => count === 0)) && <p>{words.none}</p>}
      <CountTable
        concepts={concepts}
        rows={rows}
        opened={opened}
        onOpen={(at, which) =>
          setOpened(opened?.row === at && opened.concept === which ? undefined : { row: at, concept: which })
        }
        detail={
          row &&
          concept &&
          passages.length > 0 && (
            <Passages
              key={`${opened?.row} ${opened?.concept}`}
              title={words.passages(
                concept.name,
                region ? regionName(region, lang, 'short') : words.noPlace,
                formatNumber(passages.length, lang),
              )}
              passages={passages}
              onClose={() => setOpened(undefined)}
            />
          )
        }
      />
      <p className={styles.acts}>
        <CopyTable
          label={words.copy}
          table={() => {
            const [head = [], ...lines] = told()
            return {
              caption: words.caption,
              head: head.map(String),
              rows: lines.map((line) => line.map(String)),
            }
          }}
        />
        <Button look="text" onClick={() => saveFile('duizhao-words.csv', 'text/csv', csv(told()))}>
          {words.save}
        </Button>
      </p>
    </>
  )
}

/** What a list of words of the reader's own counts; the list is in the link as long as this is open. */
export function CountDialog() {
  const words = useCountingWords()
  const listed = useAppStore(({ state }) => state.concepts)
  const concepts = useMemo(() => conceptsOf(listed ?? []), [listed])
  return (
    <TitledDialog
      open={concepts.length > 0}
      onClose={() => change({ concepts: undefined })}
      title={words.caption}
      close={words.close}
    >
      <p className={styles.note}>{words.sense}</p>
      <Counts concepts={concepts} />
    </TitledDialog>
  )
}
