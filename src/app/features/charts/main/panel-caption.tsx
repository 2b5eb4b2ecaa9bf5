import type { AxisGroup } from '../../../../compare/fair/axis.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useLanguage, useText } from '../../../i18n/use-text.ts'
import { isVerbatim } from '../../../marks/figure-words.ts'
import { captionOf } from '../model/caption.ts'
import styles from '../small/small-panel.module.css'

export interface PanelCaptionProps {
  group: AxisGroup
  /** All panels of the chart: what differs between them is what the caption says. */
  groups: readonly AxisGroup[]
}

/** What sets one panel apart from the others, the report's words in serif. */
export function PanelCaption({ group, groups }: PanelCaptionProps) {
  const { said, labelled } = captionOf(useCollection(), group, groups, useText(), useLanguage())
  return (
    <p className={styles.unit}>
      {said}{' '}
      {labelled && (
        <span lang="zh" className={isVerbatim(labelled) ? styles.label : undefined}>
          {labelled.label}
        </span>
      )}
    </p>
  )
}
