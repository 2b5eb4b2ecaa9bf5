import { inPlace, isJoint, isNoun, segment } from '../segment.ts'
import type { LabelContext } from './context.ts'
import type { Label } from './label.ts'

const selfNamed: Readonly<Record<string, string>> = { 户: '户数', 人: '人口', 口人: '人口' }

/** 村民小组8个,465户,1827口人: a number of households or people that stands alone names itself. */
export function selfNamedLabel({
  text,
  figure,
  figures,
  at,
  sentence,
  start,
}: LabelContext): Label | undefined {
  const name = selfNamed[figure.unit]
  if (!name || figure.rules.includes('bare.person')) return undefined
  const alone =
    text.slice(start, figure.start).trim() === '' &&
    /^[,、。;]|^$/u.test(text.slice(figure.end, figure.end + 1))
  const previous = figures[at - 1]
  // 贫困户236户500人: right behind a number it shares its label.
  const apart =
    !previous || previous.start < sentence.start || /[,、]/u.test(text.slice(previous.end, figure.start))
  return alone && apart ? { parts: [], suffix: name, basis: 'derived', rules: ['self-named'] } : undefined
}

const subjectLimit = 16

/** 我市经济总量稳步攀升,去年突破4200亿元: the noun that the sentence begins with, where nothing nearer names a number. */
export function sentenceSubject({ text, sentence, start, places }: LabelContext): Label | undefined {
  if (start <= sentence.start + 4) return undefined
  const comma = text.slice(sentence.start, start).search(/[,:]/u)
  if (comma < 0) return undefined
  const tokens = segment(text, sentence.start, sentence.start + comma)
  let from: number | undefined
  let to = 0
  for (const token of tokens) {
    const noun = isNoun(token)
    if (from === undefined && (inPlace(token, places) || !noun || isJoint(token))) continue
    if (!noun || isJoint(token)) break
    from ??= token.start
    to = token.end
  }
  if (from === undefined || to - from < 2 || to - from > subjectLimit) return undefined
  return { parts: [{ start: from, end: to }], suffix: '', basis: 'inherited', rules: ['subject'] }
}
