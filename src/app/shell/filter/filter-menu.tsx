import { ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { toggled } from '../../state/toggled.ts'
import styles from './filter-bar.module.css'
import { type Option, Options } from './options.tsx'

export interface FilterMenuProps {
  /** What is filtered: themes, levels, years, kinds. */
  label: string
  /** The options by group; a part without groups is one group of its own name. */
  groups: readonly { name: string; options: readonly Option[] }[]
  chosen: readonly string[] | undefined
  onChange: (chosen: readonly string[] | undefined) => void
}

/** More chosen options are counted, not named. */
const named = 2

/** A part of the filter: what is chosen of it, and on demand all of its options with their counts. */
export function FilterMenu({ label, groups, chosen, onChange }: FilterMenuProps) {
  const words = useText().shell.filters
  const joint = useText().terms.joint
  const lang = useLanguage()
  const names = groups
    .flatMap(({ options }) => options)
    .filter(({ key }) => chosen?.includes(key))
    .map(({ text }) => text)
  const more = names.length - named
  const said = chosen === undefined ? words.all : names.slice(0, named).join(joint)
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.trigger} data-chosen={chosen !== undefined || undefined}>
        <span className={styles.label}>{label}</span>{' '}
        <span className={styles.said}>
          {more > 0 ? words.more(said, String(more)) : said || words.nothing}
        </span>
        <ChevronDown size={12} aria-hidden="true" />
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
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
