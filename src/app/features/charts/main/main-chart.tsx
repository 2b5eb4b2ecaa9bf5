import { useMemo } from 'react'
import { VerdictLine } from '../../../charts/words/verdict-line.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { useView } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { Empty } from '../../../ui/controls/empty.tsx'
import { formRow } from '../forms/all.ts'
import { FormSwitch } from '../forms/form-switch.tsx'
import { useForm } from '../forms/use-form.ts'
import type { IndicatorModel } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'
import { useSetVerdict } from '../model/use-set-verdict.ts'
import { ChartSave } from '../save/chart-save.tsx'
import { ChartHead } from './chart-head.tsx'
import { DrawableElsewhere } from './drawable.tsx'
import styles from './main-chart.module.css'
import { UnitsLine } from './units-line.tsx'

/** Forms that say themselves what an open dot is: the earlier of two, a year that is inferred. */
const ringsApart: ReadonlySet<string> = new Set(['change', 'years'])

/** The main chart: who states the indicator, whether it compares, and the form that the reader has chosen. */
export function MainChart({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const { forms: words, key } = useText().charts
  const id = useView((state) => state.form)
  const verdict = useSetVerdict(indicator.figures)
  const { form, failed, retry } = useForm(id)
  const { draws } = formRow(id)
  const props = useMemo(() => ({ model, indicator }), [model, indicator])
  return (
    <section className={styles.main}>
      <ChartHead model={indicator} settled={model.texts.settled && indicator.searched} />
      {/* The other forms say of what they draw what may be said of it. */}
      {(id === 'bars' || id === 'dots') && <VerdictLine verdict={verdict} className={styles.verdict} />}
      <UnitsLine {...props} />
      <div className={styles.bar}>
        <FormSwitch {...props} />
        <ChartSave model={model} indicator={indicator} />
      </div>
      {form && <form.View {...props} />}
      {form && draws && !draws(props) && <DrawableElsewhere model={model} draws={draws} />}
      {form && indicator.figures.length > 0 && <p className={styles.key}>{key(!ringsApart.has(id))}</p>}
      {!form && !failed && <p className={styles.note}>{words.loading}</p>}
      {failed && (
        <Empty
          title={words.failed}
          hint={words.failedHint}
          action={
            <Button look="strong" onClick={retry}>
              {words.retry}
            </Button>
          }
        />
      )}
    </section>
  )
}
