import type { Figure } from '../contract/figure.ts'
import type { Indicator } from '../contract/taxonomy.ts'
import { sameMeasures } from './rows/same-measures.ts'
import { subjectMatters } from './rows/subjects.ts'

/**
 * What is asked for, drawn and counted: an indicator, or, where an indicator leaves open what it is of (同比增速), that of
 * one thing. Its id is `macro.growth:macro.gdp`; the indicator's own id stands for all of them.
 */
export interface Measure extends Indicator {
  /** The indicator that is asked of one thing. */
  base?: string
}

/** The measure of a figure by its id; that of its indicator where nothing parts it, undefined without one. */
export function measureIdOf({ indicatorId, of }: Figure): string | undefined {
  if (indicatorId === undefined || of === undefined || !subjectMatters.has(indicatorId)) return indicatorId
  return `${indicatorId}:${of}`
}

/** All measures that a figure belongs to: its indicator's, and that of the one thing. */
export function measureKeys(figure: Figure): readonly string[] {
  const { indicatorId } = figure
  if (indicatorId === undefined) return []
  const part = measureIdOf(figure)
  return part === undefined || part === indicatorId ? [indicatorId] : [indicatorId, part]
}

/** What an indicator goes by behind what it is of, where its own name says more than that: 地区生产总值增速, of one year or of several. */
const behind: Readonly<Record<string, { zh: string; en: string; also: readonly string[] }>> = {
  'macro.growth': { zh: '增速', en: 'growth', also: ['增长', '增长率'] },
}

/** 地区生产总值增速; Gross regional product: growth. */
function joined(subject: Indicator, base: Indicator): { zh: string; en: string } {
  const short = behind[base.id]
  return {
    zh: short ? `${subject.zh}${short.zh}` : `${subject.zh} · ${base.zh}`,
    en: `${subject.en}: ${short?.en ?? base.en}`,
  }
}

function partOf(base: Indicator, subject: Indicator): Measure {
  return {
    ...base,
    id: `${base.id}:${subject.id}`,
    ...joined(subject, base),
    theme: subject.theme,
    definition: {
      zh: `${subject.zh}的${base.zh}`,
      en: `${subject.en}: ${base.en}`,
    },
    base: base.id,
  }
}

/** The measures of a dataset: its indicators in their order, each followed by what its figures say that it is of. */
export function measuresOf(
  indicators: readonly Indicator[],
  figuresOf: (indicatorId: string) => readonly Figure[],
): Measure[] {
  return indicators.flatMap((base) => {
    if (!subjectMatters.has(base.id)) return [base]
    const subjects = new Set(figuresOf(base.id).flatMap(({ of }) => of ?? []))
    const parts = indicators.filter(({ id }) => subjects.has(id)).map((subject) => partOf(base, subject))
    return [base, ...parts]
  })
}

/** Other names under which reports tell a measure, to find it by: GDP for 地区生产总值, GDP增速 and 地区生产总值增长 for its growth. */
export function measureNames({ id, zh, base }: Measure): readonly string[] {
  if (base === undefined) return sameMeasures[id] ?? []
  const { zh: own = '', also = [] } = behind[base] ?? {}
  const subject = own === '' ? '' : zh.slice(0, -own.length)
  const names = sameMeasures[id.slice(base.length + 1)] ?? []
  return [
    ...names.map((name) => `${name}${own}`),
    ...also.flatMap((word) => [subject, ...names].map((name) => `${name}${word}`)),
  ]
}
