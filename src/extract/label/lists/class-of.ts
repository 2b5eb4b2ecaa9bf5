import { countedDimensions } from '../../../contract/dimensions.ts'
import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'
import { leadEnd } from '../phrases/phrase-start.ts'

const amount = String.raw`(?:超过|低于|高于|不足|不到|大于|小于)?\d[\d.,]*[万亿千百]?(?:\p{Script=Han}{1,3}?|%)`
/** By how much of something each of them has, up to how many they are: 常住人口在3万人以上的乡镇有, 在1万人至3万人之间的, 1万人以下的乡镇. */
const classed = new RegExp(
  String.raw`^(?:其中,?)?(?<measure>(?![在为达])\p{Script=Han}{2,10}?)?(?<limit>(?:在|为|达到?)?${amount}(?:及?以[上下内]|[至到—~-]${amount}之间|之间)?)的(?<noun>(?!共?有|达|为|是)[\p{Script=Han}()]{1,10}?)?(?:共?有|达到?|为|是|共)?$`,
  'u',
)
const bounds = /^(?:在|为|达到?)?(?:超过|低于|高于|不足|不到|大于|小于)|(?:以[上下内]|之间)$/u

/** Whether a label is that of another class of the same things. */
const isClass = (label: Label | undefined): label is Label => label?.added.includes('class') === true

/** The things that are classed, counted all together before: 15个｜镇｜中. */
function wholeOf({ text, figures, at, earlier, sentence }: LabelContext): Part | undefined {
  const noun = earlier[at - 1]?.parts.at(-1)
  const counted = figures[at - 1]
  return noun && counted && counted.start >= sentence.start && /^[中里]/u.test(text.slice(noun.end))
    ? noun
    : undefined
}

/**
 * Of a class the measure, its limits and the things: 15个镇中,人口超过10万人的有｜3个,在5万人至10万人之间的有｜5个 → 人口超过10万人的镇, 人口在5万人至10万人之间的
 * 镇. Refuses limits without a bound (年产10万吨的企业有2个), which tell what the things are.
 */
export function classOf(context: LabelContext): Label | undefined {
  const { text, figure, start, places, earlier, at } = context
  if (!countedDimensions.has(figure.dimension)) return undefined
  const from = leadEnd(text, start, figure.start, places)
  const found = classed.exec(text.slice(from, figure.start))
  const { measure, limit, noun } = found?.groups ?? {}
  if (!found || limit === undefined || !bounds.test(limit)) return undefined
  const before = earlier[at - 1]
  const other = isClass(before) ? before : undefined
  const limitAt =
    from + found[0].indexOf(limit, measure === undefined ? 0 : found[0].indexOf(measure) + measure.length)
  const own: Part = { start: limitAt, end: limitAt + limit.length }
  const of: Part | undefined =
    measure === undefined
      ? other && other.parts.length > 2
        ? other.parts[0]
        : undefined
      : { start: limitAt - measure.length, end: limitAt }
  const thing: Part | undefined =
    noun === undefined
      ? (other?.parts.at(-1) ?? wholeOf(context))
      : { start: own.end + 1, end: own.end + 1 + noun.length }
  if (!thing) return undefined
  return {
    parts: [...(of ? [of] : []), own, { ...thing, joint: '的' }],
    suffix: '',
    basis: noun === undefined || measure === undefined ? 'inherited' : 'stated',
    evidence: { how: 'shared' },
    added: ['class', 'limit'],
  }
}
