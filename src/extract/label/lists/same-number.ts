import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** What points back to a number that was told: 眼下｜这个数是15.7人, 2020年｜这个数还是78岁, 该比例达到45%. */
const pointsBack =
  /(?:这个?|这一|该)(?:数[字据]?|比例|比重|占比|指标)(?:还|仅|只|已|就|则)?(?:是|为|有|达到?|升至|降至|上升到|提高到|不到)?$/u
/** The number before stands at most so far away. */
const reach = 60

/** The label of the number before, where a clause only points back to it; of another unit there is none. */
export function sameNumber({
  text,
  start,
  stop,
  figure,
  figures,
  at,
  earlier,
}: LabelContext): Label | undefined {
  const previous = figures[at - 1]
  const label = earlier[at - 1]
  if (!previous || !label || previous.unit !== figure.unit || figure.start - previous.end > reach)
    return undefined
  if (!pointsBack.test(text.slice(start, stop))) return undefined
  return { ...label, basis: 'inherited', evidence: { how: 'shared' } }
}
