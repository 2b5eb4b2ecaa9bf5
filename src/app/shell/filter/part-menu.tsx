import { type ComponentType, useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import styles from './filter-bar.module.css'
import type { FilterMenuProps } from './filter-menu.tsx'
import { Said } from './said.tsx'

let Menu: ComponentType<FilterMenuProps> | undefined

/** Fetches what opens: behind the first card, or when it is asked for. */
export async function loadMenus(): Promise<void> {
  Menu ??= (await import('./filter-menu.tsx')).FilterMenu
}

/** More chosen options are counted, not named. */
const named = 2

export type PartMenuProps = Omit<FilterMenuProps, 'said'>

/** A part of the filter: what is chosen of it, and on demand all of its options. */
export function PartMenu(props: PartMenuProps) {
  const { label, groups, chosen } = props
  const words = useText().shell.filters
  const { joint } = useText().terms
  const [isWanted, setWanted] = useState(false)
  const names = groups
    .flatMap(({ options }) => options)
    .filter(({ key }) => chosen?.includes(key))
    .map(({ text }) => text)
  const first = chosen === undefined ? words.all : names.slice(0, named).join(joint) || words.nothing
  const more = names.length - named
  const said = more > 0 ? words.more(first, String(more)) : first
  if (isWanted && Menu) return <Menu {...props} said={said} />
  return (
    <button
      type="button"
      className={styles.trigger}
      data-chosen={chosen !== undefined || undefined}
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={() => void loadMenus().then(() => setWanted(true))}
    >
      <Said label={label} said={said} />
    </button>
  )
}
