import type { Change, Changes, FigureRecord, RecordField } from '../../../compare/changes.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { changesWords } from '../../i18n/changes/changes-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { periodShown } from '../../i18n/period.ts'
import { useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import type { PlainTable } from '../../take/exports/html-table.ts'
import { CopyTable } from '../../ui/controls/copy-table.tsx'
import { closeChanges } from '../../ui/dialogs/changes-state.ts'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import styles from './changes-dialog.module.css'

/** So many rows are listed; all can be copied. */
const mostListed = 200

/** The parts of a record in words. */
function usePart(): (record: FigureRecord, field: RecordField) => string {
  const text = useText()
  const lang = useLanguage()
  const say = useBilingual()
  const c = useCollection()
  return (record, field) => {
    const { start, end, indicatorId } = record
    switch (field) {
      case 'value': {
        const most = record.valueMax === undefined ? '' : `–${formatNumber(record.valueMax, lang)}`
        return `${formatNumber(record.value, lang)}${most} ${record.unit} ${text.terms.bounds[record.bound]}`
      }
      case 'place':
        return record.place || text.terms.unknownPlace
      case 'time':
        return start === undefined && end === undefined
          ? text.terms.unknownYear
          : periodShown({ start, end, basis: 'stated' }, text.terms)
      case 'kind':
        return text.terms.kinds[record.kind]
      case 'label':
        return display(record.label)
      case 'indicator': {
        const indicator = c.indicator(indicatorId)
        return indicator ? say(indicator) : (indicatorId ?? text.drawer.noIndicator)
      }
    }
  }
}

/** What was said otherwise, what is said no more, what is new: counted, listed, and to be copied. */
export function ChangesTable({ changes, since, now }: { changes: Changes; since: string; now: string }) {
  const lang = useLanguage()
  const words = changesWords[lang]
  const part = usePart()
  const { changed, gone, added } = changes
  const count = (rows: readonly unknown[]) => formatNumber(rows.length, lang)
  const said = ({ before, now: after, fields }: Change) =>
    fields.map((field) => words.became(words.fields[field], part(before, field), part(after, field)))
  const about = (record: FigureRecord) => [part(record, 'time'), part(record, 'kind')].join(' · ')
  const rows = [
    ...changed.map((change) => ({
      what: words.changed,
      record: change.now,
      told: said(change),
      opens: true,
    })),
    ...gone.map((record) => ({ what: words.gone, record, told: [about(record)], opens: false })),
    ...added.map((record) => ({ what: words.added, record, told: [about(record)], opens: true })),
  ]
  const table = (): PlainTable => ({
    caption: words.title(since),
    head: [words.what, words.figure, words.place, words.label, words.told],
    rows: rows.map(({ what, record, told }) => [
      what,
      record.quote,
      part(record, 'place'),
      record.label,
      told.join('\n'),
    ]),
    foot: [words.between(since, now)],
  })
  if (rows.length === 0) return <p>{words.none(since, now)}</p>
  return (
    <>
      <p>
        {words.counts(count(changed), count(gone), count(added))} <CopyTable table={table} />
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.told}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostListed).map(({ what, record, told, opens }) => (
            <tr key={`${what} ${record.id}`}>
              <td>{what}</td>
              <td lang="zh">
                {opens ? (
                  <button
                    type="button"
                    className={styles.open}
                    onClick={() => {
                      closeChanges()
                      openFigure(record.id)
                    }}
                  >
                    {display(record.quote)}
                  </button>
                ) : (
                  display(record.quote)
                )}{' '}
                {display(record.label)}
              </td>
              <td lang="zh">{part(record, 'place')}</td>
              <td>
                {told.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostListed && (
        <p className={styles.note}>{words.more(formatNumber(rows.length - mostListed, lang))}</p>
      )}
    </>
  )
}
