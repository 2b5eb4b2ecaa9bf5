import type { Verdict } from '../../compare/verdict.ts'
import { useReasons } from '../i18n/use-reasons.ts'
import { useText } from '../i18n/use-text.ts'
import { Mixed } from '../ui/mixed.tsx'
import { VerdictMark } from '../ui/verdict-mark.tsx'
import styles from './verdict-line.module.css'

export interface VerdictLineProps {
  /** Undefined while it is being looked for. */
  verdict: Verdict | undefined
  /** How many places the set holds: one alone has nothing to be compared with, and gets no mark. */
  places: number
  /** Said after the reasons. */
  after?: string | undefined
  className?: string | undefined
}

/** The verdict of a set of figures with its reasons in words: never a mark alone. */
export function VerdictLine({ verdict, places, after, className }: VerdictLineProps) {
  const text = useText()
  const say = useReasons()
  if (!verdict) return <p className={className}>{text.charts.panels.judging}</p>
  const reasons = say(verdict.reasons).join(text.terms.pause)
  const words = [places < 2 ? text.charts.panels.single : '', reasons, after ?? ''].filter(
    (part) => part !== '',
  )
  const full = words.join(text.charts.sentenceJoint)
  return (
    <p className={className} title={full}>
      {places > 1 && (
        <span className={styles.mark}>
          <VerdictMark verdict={verdict.verdict} />
        </span>
      )}
      <span>
        <Mixed text={full} />
      </span>
    </p>
  )
}
