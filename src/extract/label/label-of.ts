import { wordsOf } from '../../text/spans/words-of.ts'
import { isKnownNoun, type Token } from '../tokens/token.ts'
import { wordsIn } from '../tokens/words.ts'
import { contextOf, type LabelContext, type LabelInput } from './context.ts'
import type { Label } from './label.ts'
import { classOf } from './lists/class-of.ts'
import { listedLabel } from './lists/listed.ts'
import { isOfPlaces, ofPlaces } from './lists/of-places.ts'
import { outOf } from './lists/out-of.ts'
import { sameNumber } from './lists/same-number.ts'
import { sameObject } from './lists/same-object.ts'
import { sameVerb } from './lists/same-verb.ts'
import { sharedLabel, totalOf } from './lists/shared.ts'
import { siblingOf } from './lists/sibling.ts'
import { spendingOf } from './lists/spending.ts'
import { reachedLabel } from './lists/turned.ts'
import { zippedLabel } from './lists/zipped.ts'
import { doneTo } from './phrases/done-to.ts'
import { namedEvent } from './phrases/named-event.ts'
import { anyNounAfter, nounAfter } from './phrases/noun-after.ts'
import { predicateAfter } from './phrases/predicate-after.ts'
import { restAfter } from './phrases/rest-after.ts'
import { householdsOf, selfNamedLabel } from './phrases/self-named.ts'
import { setAccount } from './phrases/set-account.ts'
import { wordsBefore } from './phrases/words-before.ts'
import { changeOrShare } from './rates/change-or-share.ts'
import { formerValue } from './rates/former-value.ts'
import { ofSum } from './rates/of-sum.ts'
import { partLabel, ratioPart } from './rates/part-of-ratio.ts'
import { shareOfPredicate } from './rates/share-of-predicate.ts'
import { clauseSubject, sentenceSubject } from './subject.ts'
import { told } from './telling/telling.ts'

/** The name beside a table's cell. */
const givenLabel = ({ figure }: LabelContext): Label | undefined =>
  figure.given && {
    parts: [figure.given],
    suffix: '',
    basis: 'stated',
    evidence: { how: 'table' },
    added: [],
  }

/** Where a label is looked for; the first that gives one wins. This list is the whole configuration. */
const labelers: readonly ((context: LabelContext) => Label | undefined)[] = [
  givenLabel,
  reachedLabel,
  totalOf,
  ofPlaces,
  classOf,
  spendingOf,
  zippedLabel,
  listedLabel,
  formerValue,
  setAccount,
  ofSum,
  changeOrShare,
  shareOfPredicate,
  outOf,
  doneTo,
  nounAfter,
  householdsOf,
  namedEvent,
  sameNumber,
  sameObject,
  sameVerb,
  siblingOf,
  wordsBefore,
  anyNounAfter,
  selfNamedLabel,
  predicateAfter,
  clauseSubject,
  restAfter,
  sharedLabel,
  sentenceSubject,
]

/** Whether a label has a word in it; a bracket before the number (石家庄412万亩(｜68%)) has none. */
const saysSomething = (text: string, { parts, suffix, evidence }: Label): boolean => {
  const words = wordsOf(text, parts)
  // 造8万户: one character that no row tells for a noun is the rest of a word.
  if (
    evidence.how === 'before' &&
    words.length === 1 &&
    suffix === '' &&
    !isKnownNoun(wordsIn(words, 0, 1)[0] as Token)
  )
    return false
  // 点击12万、｜6个｜获奖: a number that was not read names none.
  if (/[\d.][万亿][、和与]?$|^[\d.、和与]+$/u.test(words)) return false
  // 每次｜26万元: how often is nothing that is counted.
  if (/^每[次人名户个村家所处座天年月]$/u.test(words) && suffix === '') return false
  return parts.length === 0 || /[\p{L}\p{N}]/u.test(words)
}

/** The number of an item in a list, which is no part of its name: 1.增值税, .增值税. Refuses 110.增值税 and 1.5万人. */
const itemNumber = /^(?:(?:\d{1,2})?[.、．](?=[\p{Script=Han}“])|(?:这样|类似)的(?=[\p{Script=Han}“]))/u
/** What says only that a number stays where it is: 占财政支出的比重保持在. */
const staysAt = /(?:(?<=[速率幅重例])[须需](?:保持|稳定|维持|控制)?|(?:保持|稳定|维持|控制)在)$/u

/** A label without what its first part has before its words and its last one behind them. */
function trimmed(text: string, label: Label): Label {
  const last = label.parts.length - 1
  const parts = label.parts.map((part, at) => {
    const words = text.slice(part.start, part.end)
    const lead = at === 0 ? (itemNumber.exec(words)?.[0].length ?? 0) : 0
    const tail = at === last && label.suffix === '' ? (staysAt.exec(words)?.[0].length ?? 0) : 0
    return lead + tail < words.length ? { ...part, start: part.start + lead, end: part.end - tail } : part
  })
  return { ...label, parts }
}

/** What a figure counts; undefined where the text does not say. */
export function labelOf(input: LabelInput): Label | undefined {
  const part = ratioPart(input.figures, input.at)
  if (!part) return labelAt(input)
  const whole = labelAt({ ...input, at: part.first })
  return whole && partLabel(input.text, whole, part)
}

function labelAt(input: LabelInput): Label | undefined {
  const context = contextOf(input)
  if (!context) return undefined
  for (const labeler of labelers) {
    const label = labeler(context)
    // 损失较重的潜山市、望江县: which places they are, and nothing that they have.
    if (label?.evidence.how === 'before' && isOfPlaces(context)) continue
    if (label && saysSomething(context.text, label)) return trimmed(context.text, told(context, label))
  }
  return undefined
}
