import { extract } from '../../src/extract/index.ts'
import { fieldsOf, type Read } from '../../src/review/change.ts'
import { targetOf } from '../../src/review/locate.ts'
import type { FigureFields, FigureReview, Review } from '../../src/review/record.ts'

export const text =
  '2022年余干县统计公报\n\n全县茶园面积5600亩，茶叶产量325吨。建成茶厂12家，带动茶农5600户增收。\n'
export const sha256 = 'a'.repeat(64)
export const read: Read = extract({ sourceId: 's', text })

/** The figure with these words; the first. */
export const figure = (quote: string) => {
  const found = read.figures.find((one) => one.quote === quote)
  if (!found) throw new Error(`no figure ${quote}`)
  return found
}

let made = 0
/** A record of someone about a figure. @param minute when, later ones hold */
export function review(
  quote: string,
  action: 'confirm' | 'set' | 'drop',
  {
    set,
    who = '甲',
    minute = 0,
    type = 'Person',
  }: { set?: FigureFields; who?: string; minute?: number; type?: 'Person' | 'Software' } = {},
): FigureReview {
  const one = figure(quote)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    type: 'Annotation',
    created: `2026-11-28T10:${String(minute).padStart(2, '0')}:00Z`,
    creator: { type, name: who },
    motivation: action === 'confirm' ? 'assessing' : 'editing',
    target: targetOf(text, one.span, sha256),
    body: { type: 'FigureReview', action, was: fieldsOf(one), ...(set && { set }) },
  }
}

/** What came of records, as words: applied, orphan gone. */
export const outcomeWords = (outcomes: readonly { as: string; why?: string; fields?: readonly string[] }[]) =>
  outcomes.map(({ as, why, fields }) => [as, why, ...(fields ?? [])].filter(Boolean).join(' '))

export type { Review }
