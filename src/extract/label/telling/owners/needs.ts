import {
  comparedHow,
  comparedTime,
  manner,
  owned,
  rateOfDeed,
  whole,
} from '../../../../lexicon/words/measures.ts'
import { is, isJoint, isKnownNoun, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import { type Label, measured } from '../../label.ts'

/**
 * Whether a label says how much of something and not of what: `measure` 产量, 完成投资; `any` another that its own clause may have an owner for
 * (供热面积); `change` 年均增长. Undefined for 夏粮单产, 财政收入.
 */
export function needsOwner(text: string, label: Label): 'any' | 'measure' | 'change' | undefined {
  const parts = measured(label)
  // “12345”办结率: what stands in quotation marks tells which.
  if (parts.some(({ start, end }) => /[“《]/u.test(text.slice(start, end)))) return undefined
  if (parts.length === 0) return label.tail === 'change' ? 'change' : undefined
  const [own, other] = parts
  // 开工率, 见面率: how much of what was counted came so far.
  if (own && !other && rateOfDeed.test(text.slice(own.start, own.end))) return 'measure'
  if (own && !other && label.tail === 'change' && comparedTime.test(text.slice(own.start, own.end)))
    return 'change'
  let any = false
  let compared = true
  let generic = true
  let last: Token | undefined
  for (const { start, end } of parts)
    for (const token of wordsIn(text, start, end)) {
      if (token.text.trim() === '' || isJoint(token)) continue
      last = token
      if (!comparedHow.has(token.text) && !is(token, 'adverb')) compared = false
      if (manner.has(token.text)) any = true
      else if (is(token, 'attribute') && !whole.has(token.text)) {
        any = true
        if (!owned.test(token.text)) generic = false
      } else if (isLead(label, token)) continue
      else if (!isKnownNoun(token) && is(token, 'adverb')) any ||= label.tail === 'change'
      else if (!isKnownNoun(token) && is(token, 'verb')) generic = false
      else return undefined
    }
  if (!any || !last) return undefined
  // 直接｜融资: nothing of it is a measure.
  if (label.tail === undefined && label.suffix === '' && !is(last, 'attribute') && !owned.test(last.text))
    return undefined
  if (compared && label.tail === 'change') return 'change'
  return generic ? 'measure' : 'any'
}

/** Whether a word is the verb that brings the measure about (完成｜投资), not a part of its name (灌溉｜面积, 贷款｜总额). */
const isLead = ({ lead }: Label, token: Token): boolean =>
  lead !== undefined && token.start >= lead.start && token.end <= lead.end && !isSum.has(token.text)
const isSum: ReadonlySet<string> = new Set(['贷款', '存款', '借款', '保费', '投保', '理赔'])
