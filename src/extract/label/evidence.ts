/** The part that the words before a number play, and how much of the clause they are. */
export type BeforeForm = 'each' | 'noun' | 'verb' | 'subject-verb' | 'pivot' | 'object' | 'verb-object'

/** How a label was found. Data for rules and for the explain view: no rule reads a name made of it. */
export type Evidence =
  | { how: 'table' }
  /** The new number of a thing whose old one has the label. */
  | { how: 'turned' }
  /** Dealt out by 分别, from the members of a list or from the figures before. */
  | { how: 'dealt'; from: 'list' | 'figures' }
  /** A change or a share of what was named; alone: nothing near it says of what. */
  | { how: 'change' | 'share'; alone?: true }
  /** A share of the noun or the predicate behind it. */
  | { how: 'part'; of: 'noun' | 'predicate' }
  | { how: 'after' }
  | { how: 'before'; form: BeforeForm; caused?: true }
  /** What the words before need from elsewhere: the object of the figure before it, the unit itself, what is done behind it. */
  | { how: 'same-object' | 'self-named' | 'predicate' }
  | { how: 'subject'; of: 'clause' | 'sentence' }
  /** The label of the figure before it. */
  | { how: 'shared' }
  /** What it is compared with: 比上年同期144987万元. */
  | { how: 'former' }

/** What was added to a label that its words alone did not say. */
export type Addition =
  | 'rate'
  | 'count'
  | 'people'
  | 'ratio-part'
  | 'described'
  | 'owner'
  | 'predicate'
  | 'verb'
  | 'examples'
  | 'purpose'
  | 'measure'
  | 'counted'
  | 'against'
  | 'how-often'
  | 'doer'
  | 'programme'
  | 'deed'
  | 'among'
  | 'levels'
  | 'members'
  | 'kinds'
  | 'made-up'
  | 'threshold'
  | 'class'
  | 'limit'
  | 'account'
  | 'denial'
  | 'event'
  | 'merged'

/** The name of a piece of evidence for the explain view: before.verb-object, change, dealt.list. */
export function nameOf(evidence: Evidence): string {
  const { how } = evidence
  if ('form' in evidence) return `${how}.${evidence.form}`
  if ('from' in evidence) return `${how}.${evidence.from}`
  if ('alone' in evidence) return `${how}.alone`
  return 'of' in evidence ? `${how}.${evidence.of}` : how
}
