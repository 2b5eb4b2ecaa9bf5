import type { Quantity } from '../../recognize/quantities/quantity.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { leadEnd } from './phrase-start.ts'

/** What has households and people: 11个行政村｜64个村民小组｜2348户. */
const placeLike = /(?:村|社区|镇|乡|街道|小组|组|屯|嘎查|苏木|队|小区|网格|楼栋)$/u

const selfNamed: Readonly<Record<string, string>> = { 户: '户数', 人: '人口', 口人: '人口' }

/** Whose they are, and that they are there: 全村共有, 仅有. */
const onlyWhose = /^(?:全[村镇乡县区市旗省]|该村|村里|共|仅|只|现|总|有)*$/u

const ends = /^[,、。;]|^$/u

/** 312户｜1260人: how many people the households are. Refuses 312户1260人享受低保, which tells of whom. */
const peopleBehind = (text: string, figure: Quantity, next: Quantity | undefined): boolean =>
  figure.unit === '户' &&
  next?.start === figure.end &&
  selfNamed[next.unit] === '人口' &&
  ends.test(text.slice(next.end, next.end + 1))

/** 村民小组8个,465户,1827口人, 全村241户: a number of households or people that stands alone names itself. */
export function selfNamedLabel({
  text,
  figure,
  figures,
  at,
  earlier,
  sentence,
  start,
  places,
}: LabelContext): Label | undefined {
  const name = selfNamed[figure.unit]
  if (!name || figure.unsaid) return undefined
  // 136户、412人: the second of two such numbers.
  const second = text.slice(start, figure.start) === '、' && earlier[at - 1]?.evidence.how === 'self-named'
  const alone =
    (onlyWhose.test(text.slice(leadEnd(text, start, figure.start, places), figure.start).trim()) || second) &&
    (ends.test(text.slice(figure.end, figure.end + 1)) || peopleBehind(text, figure, figures[at + 1]))
  const previous = figures[at - 1]
  // 贫困户236户500人: right behind a number it shares its label.
  const apart =
    !previous || previous.start < sentence.start || /[,、]/u.test(text.slice(previous.end, figure.start))
  return alone && apart
    ? { parts: [], suffix: name, basis: 'derived', evidence: { how: 'self-named' }, added: [] }
    : undefined
}

/**
 * The households and people of places that are counted right before: 11个行政村64个村民小组｜2348户｜9907人. Refuses a noun of people
 * (贫困户236户｜500人 is told by it).
 */
export function householdsOf({ text, figure, figures, at, earlier }: LabelContext): Label | undefined {
  const name = selfNamed[figure.unit]
  const previous = figures[at - 1]
  if (!name || !previous) return undefined
  const before = earlier[at - 1]
  const counted = before?.parts.at(-1)
  const places =
    counted?.start === previous.end &&
    counted.end === figure.start &&
    placeLike.test(text.slice(counted.start, counted.end))
  const follows = previous.end === figure.start && before?.evidence.how === 'self-named'
  return places || follows
    ? { parts: [], suffix: name, basis: 'derived', evidence: { how: 'self-named' }, added: [] }
    : undefined
}
