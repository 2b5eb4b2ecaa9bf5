import { isOfOneTime } from '../../../../../compare/told/crossing.ts'
import { saidVerdict } from '../../../../charts/words/verdict-words.ts'
import type { FormInput, FormProps } from '../form.ts'
import {
  apartWords,
  axisNames,
  axisVerdicts,
  crossingsOf,
  headsOf,
  onlyWords,
  secondOf,
  seconds,
} from './scatter-model.ts'

/** The second indicator and the places that state both, of the view or of what leaves it. */
export function crossed({ model, indicator }: FormProps) {
  const second = secondOf(model, seconds(model, indicator))
  return { second, ...crossingsOf(model.collection, indicator, second) }
}

/** 城镇化率 × 人均地区生产总值. */
export const titleOf = (input: FormInput): string =>
  [input.indicator, crossed(input).second].flatMap((one) => one?.indicator[input.lang] ?? []).join(' × ')

/** What may be said of each axis, of both, and of the places that are on no common pair of axes. */
export function saidOf(input: FormInput): string[] {
  const { model, indicator, text, lang } = input
  const { second, points, apart } = crossed(input)
  const { x, y } = axisNames(
    model.collection,
    points,
    headsOf(model.collection, points, indicator, second, lang),
    text,
  )
  const axes = axisVerdicts(model.collection, points).map((axis, at) =>
    [at === 0 ? x : y, saidVerdict(axis, { c: model.collection, ...input })].join(text.terms.colon),
  )
  const left = apartWords(model, apart, input)
  return [
    ...axes,
    ...(points.every(isOfOneTime) ? [] : [text.charts.two.times]),
    text.charts.two.sizes,
    ...(left === undefined ? [] : [left]),
    ...onlyWords(model, indicator, second, input),
  ]
}
