import { Popover } from 'radix-ui'
import { useState } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { loadText } from '../../data/texts.ts'
import type { Exported } from '../../exports/columns.ts'
import { figuresCsv, figuresJson } from '../../exports/figures-csv.ts'
import { copyTable } from '../../exports/html-table.ts'
import { fileName, saveFile } from '../../exports/save.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { shareLink } from '../../state/link.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { mostCopied, rowsTable } from './rows-table.ts'
import styles from './toolbar.module.css'
import type { TableModel } from './use-table.ts'

const kinds = ['csv', 'xlsx', 'json', 'package', 'table'] as const

/** The texts of some sources; those that cannot be fetched are left out. */
async function textsOf(sourceIds: Iterable<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  await Promise.all(
    [...new Set(sourceIds)].map(async (id) => {
      const text = await loadText(id).catch(() => undefined)
      if (text !== undefined) texts.set(id, text)
    }),
  )
  return texts
}

/** What can be taken away of the rows of the table, in their order: files, or a table for a document. */
export function ExportMenu({ model }: { model: TableModel }) {
  const c = useCollection()
  const text = useText()
  const lang = useLanguage()
  const words = text.exports
  const [busy, setBusy] = useState(false)
  const name = fileName('duizhao', c.id)

  async function exported(most = Number.POSITIVE_INFINITY): Promise<Exported[]> {
    const rows = model.groups.flatMap((group) => group.rows).slice(0, most)
    const sources = new Set(rows.map((row) => row.sourceId))
    const texts = await textsOf(sources)
    if (texts.size < sources.size) toast(words.noTexts)
    return rows.map(({ figure, sourceId }) => ({ c, figure, raw: texts.get(sourceId) }))
  }
  const link = words.from(c.id, shareLink(c.id))
  const make: Record<(typeof kinds)[number], () => Promise<void>> = {
    csv: async () => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', figuresCsv(await exported())),
    json: async () => saveFile(`${name}.json`, 'application/json', figuresJson(c.id, await exported())),
    async xlsx() {
      const { figuresXlsx } = await import('../../exports/figures-xlsx.ts')
      const rows = await exported()
      const about = [link, words.count(formatNumber(rows.length, lang)), words.package.about]
      saveFile(`${name}.xlsx`, '', await figuresXlsx(rows, words, about))
    },
    async package() {
      const { dataPackage } = await import('../../exports/data-package.ts')
      saveFile(`${name}.zip`, '', await dataPackage(c, await exported(), words))
    },
    async table() {
      const copied = await copyTable(rowsTable(c, await exported(mostCopied), text, lang, link))
      const cut =
        model.rows.length > mostCopied ? words.firstRows(formatNumber(mostCopied, lang)) : words.copied
      toast(copied ? cut : words.copyFailed)
    },
  }
  async function run(kind: (typeof kinds)[number]) {
    setBusy(true)
    try {
      await make[kind]()
    } catch {
      toast(words.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button disabled={model.rows.length === 0 || busy} aria-busy={busy}>
          {busy ? words.working : words.label}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="end" sideOffset={4} className={styles.exports} aria-label={words.label}>
          {kinds.map((kind) => (
            <Popover.Close asChild key={kind}>
              <button type="button" className={styles.export} onClick={() => void run(kind)}>
                {words.options[kind].name}
                <span className={styles.hint}>{words.options[kind].hint}</span>
              </button>
            </Popover.Close>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
