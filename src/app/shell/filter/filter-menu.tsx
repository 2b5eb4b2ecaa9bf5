import { Popover } from 'radix-ui'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { toggled } from '../../state/toggled.ts'
import styles from './filter-bar.module.css'
import { type Option, Options } from './options.tsx'
import { Said } from './said.tsx'

export interface FilterMenuProps {
  /** What is filtered: themes, levels, years, kinds. */
  label: string
  /** What is chosen of it, in words. */
  said: string
  /** The options by group; a part without groups is one group of its own name. */
  groups: readonly { name: string; options: readonly Option[] }[]
  chosen: readonly string[] | undefined
  onChange: (chosen: readonly string[] | undefined) => void
}

/** The options of a part with their counts, in a box that opens when it is first drawn: it is fetched when it is asked for. */
export function FilterMenu({ label, said, groups, chosen, onChange }: FilterMenuProps) {
  const words = useText().shell.filters
  const lang = useLanguage()
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className={styles.trigger} data-chosen={chosen !== undefined || undefined}>
        <Said label={label} said={said} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={2}
          collisionPadding={8}
          className={styles.menu}
          aria-label={label}
          lang={lang}
        >
          <button
            type="button"
            className={styles.option}
            aria-pressed={chosen === undefined}
            onClick={() => onChange(undefined)}
          >
            {words.all}
          </button>
          {groups.map(({ name, options }) => (
            <Options
              key={name}
              label={name}
              isAlone={groups.length === 1}
              options={options}
              chosen={chosen}
              onToggle={(key) => onChange(toggled(chosen, key))}
            />
          ))}
          <Popover.Close className={styles.done}>{words.done}</Popover.Close>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
