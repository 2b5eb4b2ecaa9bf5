import type { Figure } from '../../../../contract/figure.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useText } from '../../../i18n/use-text.ts'
import styles from './theme-bar.module.css'

const perFigure = 4.6

/** How much a report says, by group of themes: a bar of 4.6 px a figure and the counts in words. */
export function ThemeBar({ figures }: { figures: readonly Figure[] }) {
  const text = useText()
  const { themes } = useCollection()
  const counts = new Map<string, number>()
  for (const { themes: own } of figures) {
    const [first] = own
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const groups = [...new Set(themes.map((theme) => theme.group))]
    .map((name, tone) => {
      const parts = themes.flatMap((theme) => {
        const count = theme.group === name ? counts.get(theme.id) : undefined
        return count === undefined ? [] : [{ id: theme.id, count }]
      })
      return { name, tone: tone % 5, parts, count: parts.reduce((sum, part) => sum + part.count, 0) }
    })
    .filter((group) => group.count > 0)
  const themed = groups.reduce((sum, group) => sum + group.count, 0)
  if (figures.length === 0) return null
  return (
    <div className={styles.bar}>
      <div className={styles.line} style={{ width: `${themed * perFigure}px` }} aria-hidden="true">
        {groups.flatMap((group) =>
          group.parts.map((part) => (
            <span
              key={part.id}
              className={styles.part}
              data-tone={group.tone}
              style={{ flexGrow: part.count }}
            />
          )),
        )}
      </div>
      <p className={styles.words}>
        <span>{text.regions.figures(String(figures.length))}</span>
        {groups.map((group) => (
          <span key={group.name} className={styles.group}>
            <span className={styles.key} data-tone={group.tone} aria-hidden="true" />
            {text.terms.groups[group.name] ?? group.name} {group.count}
          </span>
        ))}
        {themed < figures.length && <span>{text.regions.unthemed(String(figures.length - themed))}</span>}
      </p>
    </div>
  )
}
