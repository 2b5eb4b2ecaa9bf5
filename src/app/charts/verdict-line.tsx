import { useMemo } from 'react'
import { type ReasonLanguage, reasonText } from '../../compare/reasons.ts'
import type { Verdict } from '../../compare/verdict.ts'
import { useCollection } from '../data/collection-context.tsx'
import { regionName, useLanguage, useText } from '../i18n/use-text.ts'
import { display } from '../ui/display.ts'
import { VerdictMark } from '../ui/verdict-mark.tsx'
import styles from './verdict-line.module.css'

/** Writes the reasons of a verdict as one sentence part, names of places in the reader's script. */
export function useReasons(): (verdict: Verdict) => string {
  const collection = useCollection()
  const lang = useLanguage()
  return useMemo(() => {
    const named = new Map(collection.regions.map((region) => [region.name, region]))
    const place = (name: string) => {
      const region = named.get(name)
      return region ? regionName(region, lang) : name
    }
    const language: ReasonLanguage = lang
    return ({ reasons }) =>
      reasons
        .map((reason) => reasonText(reason, language, place))
        .map((words) => (lang === 'zh' ? display(words) : words))
        .join(lang === 'zh' ? '；' : '; ')
  }, [collection, lang])
}

export interface VerdictLineProps {
  verdict: Verdict
  /** How many places the set holds: one alone has nothing to be compared with, and gets no mark. */
  places: number
  /** Said after the reasons. */
  after?: string | undefined
  className?: string | undefined
}

/** The verdict of a set of figures with its reasons in words: never a mark alone. */
export function VerdictLine({ verdict, places, after, className }: VerdictLineProps) {
  const text = useText()
  const reasons = useReasons()(verdict)
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
      <span>{full}</span>
    </p>
  )
}
