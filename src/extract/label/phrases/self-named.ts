import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

const selfNamed: Readonly<Record<string, string>> = { 户: '户数', 人: '人口', 口人: '人口' }

/** 村民小组8个,465户,1827口人, 全村241户: a number of households or people that stands alone names itself. */
export function selfNamedLabel({
  text,
  figure,
  figures,
  at,
  earlier,
  sentence,
  start,
}: LabelContext): Label | undefined {
  const name = selfNamed[figure.unit]
  if (!name || figure.rules.includes('bare.person')) return undefined
  // 136户、412人: the second of two such numbers.
  const second = text.slice(start, figure.start) === '、' && earlier[at - 1]?.evidence.how === 'self-named'
  const alone =
    (/^(?:全[村镇乡县区市旗省]|该村|村里|共|有)*$/u.test(text.slice(start, figure.start).trim()) || second) &&
    /^[,、。;]|^$/u.test(text.slice(figure.end, figure.end + 1))
  const previous = figures[at - 1]
  // 贫困户236户500人: right behind a number it shares its label.
  const apart =
    !previous || previous.start < sentence.start || /[,、]/u.test(text.slice(previous.end, figure.start))
  return alone && apart
    ? { parts: [], suffix: name, basis: 'derived', evidence: { how: 'self-named' }, added: [] }
    : undefined
}
