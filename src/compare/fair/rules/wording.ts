import { definitions } from '../../rows/definitions.ts'
import { subjectMatters } from '../../rows/subjects.ts'
import type { Facts } from '../facts.ts'
import { sharedEnd } from '../wording.ts'
import { because, type PairRule, wordings } from './rule.ts'

/** 新建党支部 against 党支部: a part of the stock. Of a flow everything is new. */
const newly: PairRule = (a, b) => {
  if (a.wording.newly === b.wording.newly) return undefined
  const stat = a.indicator?.stat
  return stat === 'flow' || stat === 'rate' ? undefined : wordings('newly', a, b)
}

/** An indicator that is itself an average (每万人社区工作者数) has the base in its name, not in the label, and so has its growth. */
const per: PairRule = (a, b) => {
  if (a.wording.per === b.wording.per) return undefined
  return a.average && b.average ? undefined : wordings('per', a, b)
}

/** A time that is known and no longer than a year: within it 年产量 is 产量. */
const withinYear = ({ year, months, open }: Facts): boolean =>
  year !== undefined && !open && (months ?? 12) <= 12

/**
 * 年均新增就业70万人 is no part of five years' 690万人, and 每年1至2次 none of 2100场次 since a day that nobody tells: of what
 * adds up over more than a year, or over nobody knows how long, an average stands alone.
 */
const yearly: PairRule = (a, b) => {
  if (a.wording.frequency === b.wording.frequency || (withinYear(a) && withinYear(b))) return undefined
  return because('yearly', { wordings: [(a.wording.frequency ? a : b).figure.label] })
}

const frequency: PairRule = (a, b) => {
  if (a.wording.frequency === b.wording.frequency) return undefined
  if (/[年月]/.test(a.indicator?.zh ?? '')) return undefined
  const often = a.wording.frequency ? a : b
  return because('frequency', { wordings: [often.figure.label] })
}

function divides(a: Facts, b: Facts, verdict: 'no' | 'caution'): boolean {
  const [x, y] = [a.wording.classes, b.wording.classes]
  for (const [row, index] of x) {
    const other = y.get(row)
    if (other !== undefined && other !== index && definitions[row]?.verdict === verdict) return true
  }
  return false
}

const definition: PairRule = (a, b) => (divides(a, b, 'no') ? wordings('definition', a, b) : undefined)

const stage: PairRule = (a, b) => (divides(a, b, 'caution') ? wordings('stage', a, b) : undefined)

/** Growth of what: by the indicator that each is of, by the related figures' indicators where both are known, else by the words. */
const subject: PairRule = (a, b) => {
  const id = a.figure.indicatorId
  if (id === undefined || id !== b.figure.indicatorId || !subjectMatters.has(id)) return undefined
  if (a.figure.of !== undefined || b.figure.of !== undefined)
    return a.figure.of === b.figure.of ? undefined : wordings('subject', a, b)
  const known = a.related.length > 0 && b.related.length > 0
  const alike = known ? a.related.some((x) => b.related.includes(x)) : a.wording.noun === b.wording.noun
  return alike ? undefined : wordings('subject', a, b)
}

/** 城市网格 against 社区网格, or against 网格: the words before the shared noun narrow it. */
const scope: PairRule = (a, b) => {
  const [x, y] = [a.wording.noun, b.wording.noun]
  if (x === y) return undefined
  return wordings(sharedEnd(x, y).length >= 2 ? 'scope' : 'wording', a, b)
}

/** Words that make two figures of one indicator two things. */
export const definitionRules: readonly PairRule[] = [newly, per, yearly, definition, subject]

/** Words that narrow; asked only where nothing graver separates the two. The first that applies is enough. */
export const scopeRules: readonly PairRule[] = [stage, frequency, scope]
