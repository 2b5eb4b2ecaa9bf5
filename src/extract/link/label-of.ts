import { changeOrShare } from './labels/change-or-share.ts'
import { contextOf, type LabelContext, type LabelInput } from './labels/context.ts'
import type { Label } from './labels/label.ts'
import { listedLabel } from './labels/listed.ts'
import { anyNounAfter, nounAfter } from './labels/noun-after.ts'
import { predicateAfter } from './labels/predicate-after.ts'
import { sameObject } from './labels/same-object.ts'
import { selfNamedLabel } from './labels/self-named.ts'
import { shareOfPredicate } from './labels/share-of-predicate.ts'
import { sharedLabel } from './labels/shared.ts'
import { clauseSubject, sentenceSubject } from './labels/subject.ts'
import { reachedLabel } from './labels/turned.ts'
import { wordsBefore } from './labels/words-before.ts'
import { zippedLabel } from './labels/zipped.ts'

/** The name beside a table's cell. */
const givenLabel = ({ figure }: LabelContext): Label | undefined =>
  figure.given && { parts: [figure.given], suffix: '', basis: 'stated', rules: ['table'] }

/** Where a label is looked for; the first that gives one wins. This list is the whole configuration. */
const labelers: readonly ((context: LabelContext) => Label | undefined)[] = [
  givenLabel,
  reachedLabel,
  zippedLabel,
  listedLabel,
  changeOrShare,
  shareOfPredicate,
  nounAfter,
  sameObject,
  wordsBefore,
  anyNounAfter,
  selfNamedLabel,
  predicateAfter,
  clauseSubject,
  sharedLabel,
  sentenceSubject,
]

/** What a figure counts; undefined where the text does not say. */
export function labelOf(input: LabelInput): Label | undefined {
  const context = contextOf(input)
  if (!context) return undefined
  for (const labeler of labelers) {
    const label = labeler(context)
    if (label) return label
  }
  return undefined
}
