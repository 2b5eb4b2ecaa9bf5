import type { PanelVerdict, SetVerdict } from '../../../compare/fair/set-verdict.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReasons } from '../../i18n/use-reasons.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import { VerdictMark } from '../../ui/words/verdict-mark.tsx'
import styles from './verdict-line.module.css'
import { panelWords, setWords } from './verdict-words.ts'

export interface VerdictLineProps {
  /** Of a whole set, or of one axis of it; undefined while it is being looked for. */
  verdict: SetVerdict | PanelVerdict | undefined
  /** Of what, where several verdicts stand together. */
  of?: string | undefined
  className?: string | undefined
}

/** The verdict of a set of figures with its reasons in words: never a mark alone. */
export function VerdictLine({ verdict, of, className }: VerdictLineProps) {
  const text = useText()
  const lang = useLanguage()
  const c = useCollection()
  const say = useReasons()
  if (!verdict) return <p className={className}>{text.charts.panels.judging}</p>
  const voice = { c, text, lang, say }
  const { mark, clauses } = 'panels' in verdict ? setWords(verdict, voice) : panelWords(verdict, voice)
  if (!mark && clauses.length === 0) return null
  const full = clauses.join(text.terms.pause)
  return (
    <p className={className} title={full}>
      {of !== undefined && (
        <span className={styles.of}>
          {of}
          {text.terms.colon}
        </span>
      )}
      {mark && (
        <span className={styles.mark}>
          <VerdictMark verdict={mark} />
        </span>
      )}
      <span>
        <MarkedChinese text={full} />
      </span>
    </p>
  )
}
