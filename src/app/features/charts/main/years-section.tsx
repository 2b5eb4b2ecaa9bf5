import type { Figure } from '../../../../contract/figure.ts'
import type { Indicator } from '../../../../contract/taxonomy.ts'
import { YearLines } from '../../../charts/rows/year-lines.tsx'
import { useCollection } from '../../../data/collection-context.tsx'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { seriesOf } from '../model/panels.ts'
import { SectionHead } from './section-head.tsx'

/** More lines than these cannot be told apart. */
const most = 6

/** The places that state the indicator in several years, a picture for each axis; nothing where there is none. */
export function YearsSection({ figures, indicator }: { figures: readonly Figure[]; indicator: Indicator }) {
  const collection = useCollection()
  const text = useText()
  const say = useBilingual()
  const all = seriesOf(collection, figures)
  if (all.length === 0) return null
  const hidden = all.reduce((sum, series) => sum + Math.max(0, series.length - most), 0)
  return (
    <section>
      <SectionHead
        title={text.charts.years.title}
        note={hidden > 0 ? text.charts.years.more(String(hidden)) : undefined}
      />
      {all.map((series) => (
        <YearLines
          key={series[0]?.points[0]?.figure.id}
          series={series.slice(0, most)}
          label={text.charts.years.label(say(indicator))}
        />
      ))}
    </section>
  )
}
