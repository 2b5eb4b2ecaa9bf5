import type { Figure } from '../../contract/figure.ts'
import type { Dimension } from '../../contract/taxonomy.ts'
import { plainUnit } from '../one-unit.ts'
import { remembered } from '../remember.ts'
import { definitions } from '../rows/definitions.ts'
import { sameMeasures } from '../rows/same-measures.ts'
import { firmsInHouseholds, unitFamilies } from '../rows/units.ts'
import { frequency, neutralModifiers, newly, perUnit } from '../rows/wording.ts'

/** What a figure's label and unit say for a comparison, read once a figure. */
export interface Wording {
  /** The label without marks, neutral modifiers and the counting end, one name a measure: 全市累计划分网格数 → 网格. */
  noun: string
  per: string
  frequency: boolean
  newly: boolean
  /** Row of `definitions` → the class that the label names. */
  classes: ReadonlyMap<number, number>
  /** As the figure has it, but that firms told in 户 are things. */
  dimension: Dimension
  unit: string
  family: string
}

const marks = /[“”"'‘’《》「」\s]/g
const counted = /(总数量|总数|个数|数量|数目|人数|户数|件数|数)$/
const families = new Map(unitFamilies.flatMap(({ family, units }) => units.map((unit) => [unit, family])))

/** The family of a counting word: what is in none counts things. */
export const familyOf = (unit: string | undefined): string => families.get(unit ?? '') ?? 'things'

/** A label as it is compared: full-width brackets as half-width, without marks and 的. */
export function plainLabel(label: string): string {
  return label.replaceAll(marks, '').replaceAll('（', '(').replaceAll('）', ')').replaceAll('的', '')
}

function nounOf(label: string): string {
  let noun = plainLabel(label)
  for (let again = true; again; ) {
    const word = neutralModifiers.find(
      (modifier) => noun.startsWith(modifier) && noun.length > modifier.length + 1,
    )
    again = word !== undefined
    if (word) noun = noun.slice(word.length)
  }
  const bare = noun.replace(counted, '')
  return bare.length > 0 ? bare : noun
}

const measures = new Map(
  Object.entries(sameMeasures).map(([id, names]) => [
    id,
    new Map(names.map((name) => [name, names[0] ?? name])),
  ]),
)

/** How it changes, behind what changes: 地区生产总值|同比增长. Which kind of change it is the definitions tell. */
const changes = /(同比|年均|累计)?(增长|增速|下降|提高|递增)(率|幅度)?$/

/** What is counted, by the first name of its measure where the indicator knows several; of a change what it is of. */
function measureOf({ label, indicatorId, of }: Figure): string {
  const noun = nounOf(label)
  const bare = of === undefined ? noun : noun.replace(changes, '')
  return measures.get(of ?? indicatorId ?? '')?.get(bare) ?? bare
}

/**
 * The class whose word ends last in the label, of several the longest: a Chinese phrase has its head at the
 * end. 机关事业单位党组织 is 党组织, not 事业单位; 专兼职网格员 is 专兼职, not 兼职.
 */
function classOf(label: string, classes: readonly (readonly string[])[]): number | undefined {
  let best: { index: number; length: number; end: number } | undefined
  classes.forEach((words, index) => {
    for (const word of words) {
      const at = label.lastIndexOf(word)
      if (at < 0) continue
      const end = at + word.length
      if (!best || end > best.end || (end === best.end && word.length > best.length)) {
        best = { index, length: word.length, end }
      }
    }
  })
  return best?.index
}

/** The class of labels that are of all classes of a row together. */
const wholeClass = -1

/** 经营主体50万户 are 50万个; 搬迁安置50万户 are no 50万人. */
export const dimensionOf = ({
  dimension,
  indicatorId,
}: Pick<Figure, 'dimension' | 'indicatorId'>): Dimension =>
  dimension === 'household' && indicatorId !== undefined && firmsInHouseholds.has(indicatorId)
    ? 'count'
    : dimension

function read(figure: Figure): Wording {
  const label = plainLabel(figure.label)
  const classes = new Map<number, number>()
  definitions.forEach((row, index) => {
    const ids = [figure.indicatorId, figure.of]
    if (!ids.some((id) => id !== undefined && row.indicators.includes(id))) return
    const found = classOf(label, row.classes) ?? (row.whole === true ? wholeClass : row.whole)
    if (found !== undefined) classes.set(index, found)
  })
  return {
    noun: measureOf(figure),
    per: perUnit.find(({ words }) => words.test(label))?.per ?? '',
    frequency: frequency.test(label),
    newly: newly.test(label),
    classes,
    dimension: dimensionOf(figure),
    unit: plainUnit(figure.unit),
    family: familyOf(figure.unit),
  }
}

/** The wording of a figure; remembered as long as the figure lives. */
export const wordingOf = remembered(read)

/** The words that two nouns end with. 城市网格, 社区网格 → 网格. */
export function sharedEnd(a: string, b: string): string {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length === 0 ? '' : a.slice(-length)
}
