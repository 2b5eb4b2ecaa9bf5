import type { ReactNode } from 'react'
import { judgedIn, latestReadings, measured, shareCitable, shareRight } from '../../data/readings.ts'
import { formatNumber } from '../../i18n/format.ts'
import { guideWords } from '../../i18n/guide/guide-words.ts'
import { useLanguage } from '../../i18n/use-text.ts'
import type { Mark, MarkForm } from '../../marks/mark.ts'
import { MiniBar } from '../../marks/mini-bar.tsx'
import { linearScale } from '../../marks/scale.ts'
import { closeGuide, useGuide } from '../../ui/dialogs/guide-state.ts'
import { TitledDialog } from '../../ui/dialogs/titled-dialog.tsx'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import { VerdictMark } from '../../ui/words/verdict-mark.tsx'
import styles from './guide.module.css'

const sampleWidth = 72

/** A mark as the charts draw it. */
function Sample({ form }: { form: MarkForm }) {
  const mark: Mark = {
    id: form,
    form,
    value: 10,
    colour: 'var(--place-1)',
    hollow: false,
    label: '',
    ...(form === 'over' ? { open: 'up' as const } : {}),
    ...(form === 'about' ? { approach: 'around' as const } : {}),
  }
  return <MiniBar mark={mark} scale={linearScale([mark])} width={sampleWidth} />
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  )
}

function Rows({ rows }: { rows: readonly (readonly [ReactNode, string, string])[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(([term, said, key]) => (
        <div key={key} className={styles.row}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the page is, what its marks and verdicts mean, how well it reads, its words and its keys. */
function Guide() {
  const lang = useLanguage()
  const words = guideWords[lang]
  const { marks, verdicts, accuracy, glossary, keys, wrong } = words
  return (
    <div className={styles.guide}>
      {words.sections.map(({ title, lines }) => (
        <Section key={title} title={title}>
          {lines.map((line) => (
            <p key={line}>
              <MarkedChinese text={line} />
            </p>
          ))}
        </Section>
      ))}
      <Section title={marks.title}>
        <Rows rows={marks.rows.map(([form, said]) => [<Sample key={form} form={form} />, said, form])} />
        <p>{marks.doubtful}</p>
        <p>{marks.fonts}</p>
      </Section>
      <Section title={verdicts.title}>
        <Rows
          rows={verdicts.rows.map(([verdict, said]) => [
            <VerdictMark key={verdict} verdict={verdict} />,
            said,
            verdict,
          ])}
        />
      </Section>
      <Section title={accuracy.title}>
        <p>
          {accuracy.lead(
            formatNumber(judgedIn(latestReadings), lang),
            formatNumber(latestReadings.length, lang),
          )}
        </p>
        <Rows
          rows={measured.map((field) => [
            formatNumber(shareRight(latestReadings, field), lang),
            accuracy.fields[field],
            field,
          ])}
        />
        <p>{accuracy.close(String(shareCitable('sure')), String(shareCitable('rest')))}</p>
      </Section>
      <Section title={glossary.title}>
        <Rows
          rows={glossary.rows.map(([term, said]) => [<MarkedChinese key={term} text={term} />, said, term])}
        />
      </Section>
      <Section title={keys.title}>
        <Rows rows={keys.rows.map(([key, said]) => [<kbd key={key}>{key}</kbd>, said, key])} />
      </Section>
      <Section title={wrong.title}>
        <p>{wrong.text}</p>
      </Section>
    </div>
  )
}

/** The guide as a dialog. */
export default function GuideDialog() {
  const open = useGuide((state) => state.open)
  const { title, close } = guideWords[useLanguage()]
  return (
    <TitledDialog open={open} onClose={closeGuide} title={title} close={close}>
      <Guide />
    </TitledDialog>
  )
}
