import type { Figure } from '../../contract/figure.ts'
import {
  aimBehind,
  aimedAt,
  budgetBefore,
  changeWords,
  flowLabel,
  flowUnits,
  flowWords,
  madeLabel,
  madeOf,
  ofTarget,
  perWords,
  plannedBehind,
  planWords,
  rateWords,
  reachedWords,
  spanWords,
  stockBefore,
  stockClause,
  stockLabel,
  stockReach,
  targetWords,
  taskBefore,
  taskBehind,
  taskUnits,
} from '../../lexicon/kinds.ts'
import { type SectionMode, strongPlan } from '../../lexicon/section-words.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'

export interface KindInput {
  figure: Quantity
  label: string
  /** The words of the figure's clause before it. */
  clause: string
  /** The words of the sentence before it. */
  sentence: string
  /** The words behind the number. */
  behind: string
  /** The verb before the number, else the predicate behind what it counts. */
  verbKind: Figure['kind'] | undefined
  /** The kind of the figure before it, where both stand in one list or the first holds the second (其中). */
  joined: Figure['kind'] | undefined
  /** Whether it stands in a part of the report that plans, or that looks back. */
  mode: SectionMode | undefined
  /** What it counts stands behind it (18个乡镇立案审查54件): it may be the subject of another number. */
  subject: boolean
}

/** The first word of a plan in a sentence so far. Figures of a sentence ask in their order, each with a little more of it. */
const lastPlan = { sentence: '', match: undefined as { index: number; end: number } | undefined }

function firstPlan(sentence: string): { index: number; end: number } | undefined {
  const { sentence: known, match } = lastPlan
  // Nothing stood in what was asked before: a word can only begin a little before its end.
  const grown = known !== '' && sentence.startsWith(known)
  if (grown && match) return match
  const from = grown ? Math.max(0, known.length - longestPlanWord) : 0
  // On the whole sentence: a word asks what stands before it.
  anyPlan.lastIndex = from
  const found = anyPlan.exec(sentence)
  lastPlan.sentence = sentence
  lastPlan.match = found ? { index: found.index, end: found.index + found[0].length } : undefined
  return lastPlan.match
}
const longestPlanWord = 24
const anyPlan = new RegExp(planWords.source, 'gu')

/** What is still planned: 计划实施110个,一季度已开工｜67个 and 计划投资59亿元,完成｜52% are done. */
function isPlanned(sentence: string): boolean {
  const plan = firstPlan(sentence)
  return (
    plan !== undefined &&
    !/[,;](?:[^,;]{0,8}已|(?:实际)?完成$)|已(?=[于经]|全部|完成|建成|开工|竣工)|截至|(?<![由从比较])目前(?!的)/u.test(
      sentence.slice(plan.end),
    )
  )
}

/** What tells how far, not how many: 完成年度计划的｜103% was reached, 完成年度计划｜258亿元的52% is the plan. */
const shares: ReadonlySet<string> = new Set(['percent', 'point', 'ratio', 'multiple'])

/** What is yet to be passed: 通车里程将｜突破6400公里. Refuses 将｜6400公里公路…, which was done with them. */
const isToPass = (figure: Quantity, clause: string): boolean =>
  /将$/u.test(clause) && figure.boundWords?.some((words) => /^(?:突破|超|达)/u.test(words)) === true

/** 产值由｜18亿元｜提高到40亿元 in a plan: what it sets out from is there already. */
const startsFrom = /[由从][^,。;\d]{0,10}$/u
const goesTo = /^\p{Script=Han}{0,6}?[到至为]/u

/** A target with its number is no longer. */
const ofTargetReach = 48

/** 不下八千人次: a storyteller's at least is no target. */
const narrated = (figure: Quantity): boolean =>
  figure.boundWords?.some((words) => /不下|至少/u.test(words)) === true

/**
 * Level, flow, rate, change or target; the first of these that speaks: the part of the report, a target word in the clause, a word of
 * change, a rate, the governing verb, the unit. Gives the kind and the rule that decided.
 */
export function kindOf({
  figure,
  label,
  clause,
  sentence,
  behind,
  verbKind,
  joined,
  subject,
  mode,
}: KindInput): {
  kind: Figure['kind']
  rule: string
} {
  const setsOut = startsFrom.test(clause) && goesTo.test(behind)
  if (mode === 'planned' && !setsOut) return { kind: 'target', rule: 'kind.section' }
  if (
    (figure.dimension === 'money' && budgetBefore.test(clause)) ||
    plannedBehind.test(behind) ||
    (taskBefore.test(clause) && !taskUnits.has(figure.unit) && !shares.has(figure.dimension)) ||
    (aimBehind.test(behind) && aimedAt.test(clause)) ||
    (figure.dimension !== 'percent' && figure.dimension !== 'count' && taskBehind.test(behind))
  )
    return { kind: 'target', rule: 'kind.task' }
  // In a part that looks back 预计 is an estimate of what was reached.
  const mayPlan = !setsOut && (mode !== 'done' || strongPlan.test(sentence))
  const reached =
    shares.has(figure.dimension) &&
    (reachedWords.test(clause) || ofTarget.test(sentence.slice(-ofTargetReach)))
  if (
    mayPlan &&
    (isToPass(figure, clause) ||
      (targetWords.test(clause) && !reached) ||
      (figure.bound === 'atLeast' && !narrated(figure)))
  )
    return { kind: 'target', rule: 'kind.target' }
  if (mayPlan && !reached && isPlanned(sentence) && !/同比|已|累计/u.test(label + clause))
    return { kind: 'target', rule: 'kind.plan' }
  // 增速高于经济增速、突破｜3万元: an amount is no speed.
  const speed = /增[速幅]$/u.test(label) && !shares.has(figure.dimension)
  if ((changeWords.test(label) && !speed) || figure.dimension === 'point')
    return { kind: 'change', rule: 'kind.change' }
  if (shares.has(figure.dimension)) return { kind: 'rate', rule: 'kind.percent' }
  if (/能力$/u.test(label)) return { kind: 'level', rule: 'kind.stock' }
  if (rateWords.test(label) || perWords.test(clause) || /\//u.test(figure.unit))
    return { kind: 'rate', rule: 'kind.rate' }
  if (stockLabel.test(label) && !madeLabel.test(label)) return { kind: 'level', rule: 'kind.stock' }
  // 累计建成基站2146个: what they built stands; 累计发放 does not.
  const summed = verbKind === 'level' && !flowWords.test(clause.replace(/累计|先后/u, ''))
  if (flowWords.test(clause) && !summed) return { kind: 'flow', rule: 'kind.clause' }
  if (figure.events) return { kind: 'flow', rule: 'kind.events' }
  if (verbKind) return { kind: verbKind, rule: 'kind.verb' }
  if (flowLabel.test(label)) return { kind: 'flow', rule: 'kind.output' }
  if (joined && (joined === 'flow' || joined === 'level')) return { kind: joined, rule: 'kind.list' }
  if (figure.dimension === 'area') return { kind: 'level', rule: 'kind.area' }
  if (
    figure.dimension === 'money' ||
    figure.dimension === 'mass' ||
    (figure.dimension === 'energy' && !/温/u.test(label)) ||
    flowUnits.test(figure.unit)
  )
    return { kind: 'flow', rule: 'kind.unit' }
  const told = stockBefore.test(sentence) ? sentence.slice(0, -stockReach) : sentence
  if (!subject && (madeOf.test(sentence) || spanWords.test(told)) && !stockClause.test(clause))
    return { kind: 'flow', rule: 'kind.span' }
  return { kind: 'level', rule: 'kind.default' }
}
