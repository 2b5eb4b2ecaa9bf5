import type { Figure } from '../../contract/figure.ts'
import type { Period } from '../../contract/period.ts'
import type { Region } from '../../contract/region.ts'
import { base, weights } from '../../lexicon/confidence.ts'
import { type Addition, type Evidence, nameOf } from '../label/evidence.ts'

/** What is known of how a figure was read. */
export interface Reading {
  /** How its label was found; absent where it has none. */
  evidence?: Evidence | undefined
  added: readonly Addition[]
  label: string
  indicatorId: string | undefined
  of: string | undefined
  region: Region | undefined
  regionBasis: Figure['regionBasis']
  period: Period | undefined
  kind: Figure['kind']
  dimension: Figure['dimension']
  bound: Figure['bound']
  /** What the article calls itself; empty where it does not. */
  title: string
  /** Whether its source holds other articles too. */
  paged: boolean
}

/** So many characters of a label, at least, for each row of its length. */
const lengths = [21, 14, 9, 7, 5, 4, 3, 2, 1]
const least = 0.03
const surest = 0.97

const weightOf = new Map(weights.map(([evidence, weight]) => [evidence, weight]))

function timeOf(period: Period | undefined): string {
  if (!period) return 'none'
  return period.start && period.end ? period.basis : 'open'
}

/** What ends the name of a place: a title often leaves it out. */
const generic = /(?:特别行政区|自治[区州县]|街道|苏木|社区|嘎查|地区|[省市盟区县旗镇乡村])$/u

/** A township or a village of which nobody says in which county it lies. */
const isAlone = (region: Region | undefined): boolean =>
  (region?.level === 'township' || region?.level === 'village') && region.parentId === undefined

/** What the head of the article tells: the place by its name, that it reports on a year's work. */
function headOf({ title, paged, region }: Reading): string[] {
  const name = region?.name.replace(generic, '')
  return [
    ...(title === '' ? ['title none'] : []),
    ...(name && title.includes(name) ? ['title names place'] : []),
    ...(title.includes('工作报告') ? ['title of report'] : []),
    ...(paged ? ['page of articles'] : []),
  ]
}

/** Every piece of evidence, by the names of the rows. */
function evidenceOf(reading: Reading): string[] {
  const length = lengths.find((size) => reading.label.length >= size)
  return [
    `label ${reading.evidence ? nameOf(reading.evidence) : 'none'}`,
    ...reading.added.map((addition) => `added ${addition}`),
    ...(length === undefined ? [] : [`length ${length}`]),
    ...(reading.indicatorId === undefined ? [] : ['indicator']),
    ...(reading.of === undefined ? [] : ['of']),
    `place ${reading.regionBasis}`,
    ...(reading.region ? [`level ${reading.region.level}`] : []),
    ...(isAlone(reading.region) ? ['place alone'] : []),
    `time ${timeOf(reading.period)}`,
    ...(reading.kind === 'target' ? ['target'] : []),
    `dimension ${reading.dimension}`,
    ...(reading.bound === 'exact' ? [] : ['bound']),
    ...headOf(reading),
  ]
}

/**
 * How likely a figure is right in all fields (number, label, place, time, plan or done), 0.03 to 0.97 with two decimals: of those that claim 0.8,
 * eight in ten were right on fresh pages. Not 1: no reading is sure of what it was not told.
 */
export function confidenceOf(reading: Reading): number {
  const odds = evidenceOf(reading).reduce((sum, name) => sum + (weightOf.get(name) ?? 0), base)
  const share = 1 / (1 + Math.exp(-odds))
  return Math.round(Math.min(surest, Math.max(least, share)) * 100) / 100
}
