import { useText } from '../../i18n/use-text.ts'
import { copyTable, type PlainTable } from '../../take/exports/html-table.ts'
import { toast } from '../dialogs/toast.ts'
import { Button } from './button.tsx'

export interface CopyTableProps {
  table: () => PlainTable | Promise<PlainTable>
  className?: string | undefined
  /** A shorter name where the line around says what is done: PNG, SVG, table. */
  label?: string
}

/** Takes a table along for a document; it is made when it is asked for. */
export function CopyTable({ table, className, label }: CopyTableProps) {
  const words = useText().exports
  const copy = async () => toast((await copyTable(table())) ? words.copied : words.copyFailed)
  return (
    <Button look="text" data-screen className={className} onClick={() => void copy()}>
      {label ?? words.copyTable}
    </Button>
  )
}
