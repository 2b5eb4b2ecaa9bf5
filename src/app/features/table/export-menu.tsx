import { useState } from 'react'
import { codeYears } from '../../../compare/code-in.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { fileWords } from '../../i18n/files/file-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { exportedOf } from '../../take/exports/exported.ts'
import { figuresCsv, figuresJson } from '../../take/exports/figures-csv.ts'
import { copyTable } from '../../take/exports/html-table.ts'
import { fileName, saveFile } from '../../take/exports/save.ts'
import { originLine } from '../../take/sharing/origin-line.ts'
import { TakeMenu } from '../../ui/controls/take-menu.tsx'
import { mostCopied, rowsTable } from './rows/rows-table.ts'
import type { TableModel } from './use-table.ts'

const kinds = ['csv', 'xlsx', 'panel', 'json', 'package', 'table'] as const

/** What can be taken away of the rows of the table, in their order: files, or a table for a document. */
export function ExportMenu({ model }: { model: TableModel }) {
  const c = useCollection()
  const text = useText()
  const lang = useLanguage()
  const words = text.exports
  const files = fileWords[lang]
  // What was filtered must not take the place of the whole on the reader's disk.
  const part = model.rows.length === c.figures.length ? '' : files.count(String(model.rows.length))
  const name = fileName('duizhao', c.id, part)

  // The year by whose codes the panel goes; without one each row by those of its own.
  const [codesOf, setCodesOf] = useState<number>()
  const codes = {
    name: files.panel.codesBy,
    value: String(codesOf ?? ''),
    options: [
      ['', files.panel.codesOfRow] as const,
      ...codeYears(new Date().getFullYear())
        .reverse()
        .map((year) => [String(year), files.panel.codesOfYear(String(year))] as const),
    ],
    onChange: (year: string) => setCodesOf(year === '' ? undefined : Number(year)),
  }

  const shown = () => model.groups.flatMap((group) => group.rows)
  const exported = (rows = shown()) =>
    exportedOf(
      c,
      rows.map(({ figure }) => figure),
    )
  const link = originLine(c, text)
  /** Each gives what is to be said when it is done. */
  const make: Record<(typeof kinds)[number], () => Promise<string | undefined>> = {
    async csv() {
      const { rows, whole } = await exported()
      saveFile(`${name}.csv`, 'text/csv;charset=utf-8', figuresCsv(rows))
      return whole ? undefined : words.noTexts
    },
    async json() {
      const rows = shown().map(({ figure }) => ({ c, figure, raw: undefined }))
      saveFile(`${name}.json`, 'application/json', figuresJson(c.id, rows))
      return undefined
    },
    async xlsx() {
      const { figuresXlsx } = await import('../../take/exports/figures-xlsx.ts')
      const { rows, whole } = await exported()
      const about = [link, files.count(formatNumber(rows.length, lang)), files.package.about]
      saveFile(`${name}.xlsx`, '', await figuresXlsx(rows, files, about))
      return whole ? undefined : words.noTexts
    },
    async package() {
      const { dataPackage } = await import('../../take/exports/data-package.ts')
      const { rows, whole } = await exported()
      saveFile(`${name}.zip`, '', await dataPackage(c, rows, files))
      return whole ? undefined : words.noTexts
    },
    async panel() {
      const { panelFiles } = await import('../../take/exports/panel/panel-files.ts')
      const { rows, whole } = await exported()
      saveFile(`${fileName('duizhao-panel', c.id, part)}.zip`, '', await panelFiles(c, rows, files, codesOf))
      return whole ? undefined : words.noTexts
    },
    async table() {
      let complete = true
      const table = exported(shown().slice(0, mostCopied)).then(({ rows, whole }) => {
        complete = whole
        return rowsTable(c, rows, text, lang, link)
      })
      if (!(await copyTable(table))) return words.copyFailed
      if (!complete) return words.noTexts
      return model.rows.length > mostCopied ? words.firstRows(formatNumber(mostCopied, lang)) : words.copied
    },
  }
  return (
    <TakeMenu
      label={words.label}
      working={words.working}
      failed={words.failed}
      disabled={model.rows.length === 0}
      options={kinds.map((id) => ({
        id,
        ...files.options[id],
        run: make[id],
        ...(id === 'panel' && { choice: codes }),
      }))}
    />
  )
}
