import { isPerHeadOf } from '../../../../../compare/told/per-head.ts'
import { useBilingual, useText } from '../../../../i18n/use-text.ts'
import { change } from '../../../../state/store.ts'
import { Button } from '../../../../ui/controls/button.tsx'
import type { FormProps } from '../form.ts'

/** What the reports themselves state of the indicator per head, where they do: it needs no division of ours. */
export function StatedAverage({ model, indicator: { indicator } }: FormProps) {
  const words = useText().charts.per
  const say = useBilingual()
  const row = model.rows.find((one) => isPerHeadOf(one.indicator, indicator))
  if (!row) return null
  return (
    <p>
      {words.statedAverage}{' '}
      <Button look="text" onClick={() => change({ indicators: [row.indicator.id], form: 'bars' })}>
        {say(row.indicator)}
      </Button>
    </p>
  )
}
