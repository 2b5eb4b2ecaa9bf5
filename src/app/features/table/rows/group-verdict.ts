import type { Collection } from '../../../../compare/collection.ts'
import { mostJudged, type SetVerdict, setVerdictOf } from '../../../../compare/fair/set-verdict.ts'
import { remembered } from '../../../../compare/remember.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { panelScales } from '../../../marks/panel-scales.ts'
import type { Scale } from '../../../marks/scale.ts'
import type { RowGroup } from './groups.ts'

/** A group's verdict, and the axis of its bars. */
interface Judged {
  verdict: SetVerdict
  /** The figures of the widest axis, and its scale: no others have bars beside each other. */
  drawn: ReadonlySet<Figure>
  scale: Scale | undefined
}

function judge(c: Collection, part: RowGroup['part']): Judged {
  const verdict = setVerdictOf(
    c,
    part.map(({ figure }) => figure),
  )
  const [widest] = verdict.panels.map(({ group }) => group)
  const figures = widest && widest.figures.length > 1 ? widest.figures : []
  const [scale] = widest ? panelScales(c, [widest], 'bars') : []
  return { verdict, drawn: new Set(figures), scale }
}

const judgedIn = remembered((c) => remembered((part: RowGroup['part']) => judge(c, part)))

/** The verdict of an indicator's group and the axis of its bars; undefined where it is no such, or holds too many. */
export function judged(c: Collection, group: RowGroup): Judged | undefined {
  if (group.by !== 'indicator' || group.key === '' || group.size > mostJudged) return undefined
  return judgedIn(c)(group.part)
}
