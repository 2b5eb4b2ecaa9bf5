import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'
import type { VerbRow } from '../../lexicon/words/word.ts'
import { withoutNotes } from '../../text/plain.ts'
import type { Addition, Evidence } from './evidence.ts'

/**
 * A stretch of the block's text; `joint`: a word that the text does not have there, put before it (实现网格化治理｜的｜社区); `as`: what is said
 * in its place (城乡 as 城镇).
 */
export interface Part extends Span {
  joint?: string
  as?: string
}

/** A label as stretches of the block's text, in order, and what was added that the text does not say. */
export interface Label {
  parts: Part[]
  suffix: string
  basis: Figure['labelBasis']
  /** The verb that governs the figure, for its kind. */
  verb?: VerbRow
  /** Where that verb stands: the members of a list share it. */
  lead?: Span
  /** How it was found. */
  evidence: Evidence
  /** What its last part tells of the rest: 同比增长, 占比. */
  tail?: 'change' | 'share'
  /** What was added to it, in order. */
  added: Addition[]
  /** The work to which it belongs, by name; it stands before its words, and those that go on with it have the same. */
  programme?: Part
  /** The number of years that it is a sum of, before all its words; those that go on with it say so themselves. */
  over?: Part
  /** What the measure is of, where an earlier clause said so: the next measures are of the same. */
  owner?: readonly Part[]
  /** The measure of the whole that it is a part of: the next parts have the same. */
  measure?: Part
  /** The label before the words around it told which ones: what it counts, for its kind and its indicator. */
  core?: Label
}

const strayAhead = /^(?:以及|等[地镇乡村县区市](?=的)|\d{1,2}\)|[\s、,:的和与及]|了(?![结解]))+/u
const strayBehind = /(?<![\s、,:的了])[\s、,:的了]+$/u

/** The stretches of a label, over how many years and the work that it belongs to before its own. */
export const partsOf = ({ over, programme, parts }: Label): readonly Part[] => [
  ...(over ? [over] : []),
  ...(programme ? [programme] : []),
  ...parts,
]

/** The label's words. White space and stray marks at its ends are no part of it. */
export function labelText(text: string, label: Label): string {
  const said = partsOf(label)
    .map(({ start, end, joint = '', as }) => joint + (as ?? text.slice(start, end)))
    .join('')
    // Where a bracket was that tells nothing of it: 同比(下同)增长.
    .replace(/\s{2,}/gu, '')
  const joined = withoutNotes(said)
  // 与网格联建的单位: a predicate may open with 与.
  const opened = label.added.includes('predicate') ? joined.trimStart() : joined.replace(strayAhead, '')
  return balanced(opened.replace(strayBehind, '')) + label.suffix
}

const pairs = [
  ['“', '”'],
  ['(', ')'],
  ['《', '》'],
] as const

/** So much of an earlier bracket may stand at the head of a label. */
const longestStray = 6

/** Drops a quotation mark or bracket that lost its other half. */
function balanced(text: string): string {
  if (!/[“”()《》]/u.test(text)) return text
  // 下同)预算收入: what a bracket before it ends with.
  const stray = text.indexOf(')')
  let out =
    stray >= 0 && stray <= longestStray && !text.slice(0, stray).includes('(') ? text.slice(stray + 1) : text
  for (const [open, close] of pairs) {
    const opens = out.split(open).length
    const closes = out.split(close).length
    if (opens > closes) out = out.startsWith(open) ? out.slice(1) : out.replaceAll(open, '')
    else if (closes > opens) out = out.endsWith(close) ? out.slice(0, -1) : out.replaceAll(close, '')
  }
  return out
}

/** The label with a word added that the text does not say. */
export const suffixed = (label: Label, suffix: string, addition: Addition): Label => ({
  ...label,
  suffix: label.suffix + suffix,
  basis: 'derived',
  added: [...label.added, addition],
})

/** The stretches of a label without what tells a change or a share: 产量｜增长. */
export const measured = ({ tail, parts }: Label): readonly Part[] => (tail ? parts.slice(0, -1) : parts)

/** What a label names behind its verb: 举办｜农技培训班. Undefined for a change, a share, and what has a word added. */
export function thingOf({ parts, lead, suffix, tail }: Label): Part | undefined {
  const last = parts.at(-1)
  if (!last || tail || suffix !== '') return undefined
  const start = lead && lead.end <= last.end ? Math.max(last.start, lead.end) : last.start
  return start < last.end ? { start, end: last.end } : undefined
}

/** What a label tells a change or a share of: the same without its last part, and without what that is against (较2009年｜增长). */
export function untailed({ tail: _, ...label }: Label): Label {
  const against = label.added.includes('against')
  const added = label.added.filter((one) => one !== 'against')
  return { ...label, parts: label.parts.slice(0, against ? -2 : -1), suffix: '', added }
}
