import type { AxisGroup } from '../../../compare/axis.ts'
import { isVerbatim } from '../../charts/figure-words.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { captionOf } from './caption.ts'
import styles from './small-panel.module.css'

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
