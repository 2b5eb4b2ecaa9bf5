import { countedDimensions } from '../../../contract/dimensions.ts'
import { isEstimate } from '../../quality.ts'
import { type Facts, statisticOf } from '../facts.ts'
import { because, type Finding, type PairRule } from './rule.ts'

const dimension: PairRule = ({ wording: a }, { wording: b }) =>
  a.dimension === b.dimension ? undefined : because('dimension', { dimensions: [a.dimension, b.dimension] })

/**
 * Two figures without an indicator are the same quantity only if their labels say so to the letter. One with
 * and one without are not: what was kept out of an indicator would mislead on its axis.
 */
const indicator: PairRule = (a, b) => {
  const [x, y] = [a.figure.indicatorId, b.figure.indicatorId]
  if (x !== undefined && x === y) return undefined
  if (x === undefined && y === undefined && a.wording.noun === b.wording.noun) return { code: 'uncatalogued' }
  return because('indicator', {
    zh: [a, b].map((facts) => facts.indicator?.zh ?? facts.figure.label),
    en: [a, b].map((facts) => facts.indicator?.en ?? facts.figure.label),
  })
}

/** Counting words of one family are one unit; a measured quantity needs the very same unit. */
const unit: PairRule = (a, b) => {
  if (a.wording.dimension !== b.wording.dimension) return undefined
  const [x, y] = [a.wording, b.wording]
  const units = { units: [a.figure.unit, b.figure.unit] }
  if (!countedDimensions.has(a.wording.dimension))
    return x.unit === y.unit ? undefined : because('unit', units)
  if (x.family === y.family) return undefined
  return because(x.family === 'visits' || y.family === 'visits' ? 'visits' : 'times', units)
}

const target: PairRule = ({ figure: a }, { figure: b }) =>
  (a.kind === 'target') === (b.kind === 'target') ? undefined : { code: 'target' }

/**
 * One indicator, two statistics. A rate is one whatever the sentence makes of it (同比增长11% is a rate and a
 * change). A level against a flow is told apart only by the sentence (已建成, 新建), and so is 增收 as a change
 * or a flow: a caution, unless the words say that one is new (`newly`). 党员增加500名 against 党员6万名 is no.
 */
const kind: PairRule = (first, second) => {
  const [a, b] = [statisticOf(first), statisticOf(second)]
  if (a === b || a === 'target' || b === 'target') return undefined
  const stat = first.figure.indicatorId === second.figure.indicatorId ? first.indicator?.stat : undefined
  if (stat === 'rate') return undefined
  const either = (value: string): boolean => a === value || b === value
  const tense = stat !== undefined && !either('rate') && (stat === 'flow' || !either('change'))
  // 累计建成4397万亩 against 2556万亩 in five years: what is there is more than what several years added.
  const isLong = Math.max(first.months ?? 0, second.months ?? 0) > 12
  return tense && !isLong ? { code: 'tense' } : because('kind', { kinds: [a, b] })
}

const open = ({ figure: { bound } }: Facts): boolean => bound !== 'exact' && bound !== 'about'
const lower = ({ figure: { bound } }: Facts): boolean => bound === 'over' || bound === 'atLeast'

function quotes(code: Finding['code'], a: Facts, b: Facts, holds: (facts: Facts) => boolean) {
  if (!holds(a) && !holds(b)) return undefined
  return because(code, { quotes: [a, b].filter(holds).map(({ figure }) => figure.quote) })
}

/** 26万多 against 18.7万: the one is only a lower bound. Two lower bounds are a note. */
const bound: PairRule = (a, b) =>
  quotes(open(a) && open(b) && lower(a) === lower(b) ? 'bounds' : 'bound', a, b, open)

/** 约3万; 预计全年9.6亿人次, which the report does not yet know. */
const isRough = ({ figure }: Facts): boolean => figure.bound === 'about' || isEstimate(figure)

const about: PairRule = (a, b) => quotes('about', a, b, isRough)

const range: PairRule = (a, b) => quotes('range', a, b, ({ figure }) => figure.valueMax !== undefined)

/** What kind of quantity the two are: dimension, indicator, unit, statistic. */
export const natureRules: readonly PairRule[] = [dimension, indicator, unit, target, kind]

/** How exactly the two are told. */
export const boundRules: readonly PairRule[] = [bound, about, range]
