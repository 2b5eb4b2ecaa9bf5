import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import type { Source } from '../../contract/source.ts'
import type { Span } from '../../contract/span.ts'
import { fieldsOf } from '../../review/change.ts'
import { targetOf, urnOf } from '../../review/locate.ts'
import type { FigureFields, PracticeFields, Review } from '../../review/record.ts'
import { displaced, put, takeOut, unsigned } from './kept.ts'
import { actOnReviews, useReviewStore } from './store.ts'

/** What a reader did with a figure or a practice, and why. */
export interface Finding<Fields> {
  action: Review['body']['action']
  set?: Fields
  reason?: string
}

/** Of a practice so many characters of its passage are quoted: enough to be known by. */
const quoted = 80

/** Keeps a record; gives what takes it back, and brings again what it took the place of. */
function keep(target: Review['target'], body: Review['body'], name: string): () => void {
  const record = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: 'Annotation',
    created: new Date().toISOString(),
    creator: { type: 'Person', name },
    motivation: body.action === 'confirm' ? 'assessing' : 'editing',
    target,
    body,
  } as Review
  const before = displaced(useReviewStore.getState().kept.records, record)
  void actOnReviews(put(record))
  return () => {
    void actOnReviews(takeOut(record.id))
    if (before) void actOnReviews(put(before))
  }
}

/** A report in which something is checked, and its text; `name`: by whom. */
export interface Report {
  source: Source
  text: string
  name: string
}

interface Checked<T> extends Report {
  what: T
}

/** By whom the reader checks. */
export const readerOf = (name: string): string => name.trim() || unsigned

/**
 * Keeps what a reader found of a figure. A figure that was corrected before keeps what the rules had read of it as `was`, and what the
 * reader had set besides.
 */
export function checkFigure(
  { what, source, text, name }: Checked<Figure>,
  { action, set, reason }: Finding<FigureFields>,
): () => void {
  const former = ownOf(source, what.span, name)
  const before = former?.body.type === 'FigureReview' ? former.body : undefined
  const goesOn = action === 'confirm' && before?.action === 'set'
  const whole = action === 'set' || goesOn ? { ...before?.set, ...set } : undefined
  return keep(
    targetOf(text, what.span, source.sha256),
    {
      type: 'FigureReview',
      action: goesOn ? 'set' : action,
      // Confirmed again after it changed: what is read now.
      was: before?.action === 'set' ? before.was : fieldsOf(what),
      ...(whole && { set: whole }),
      ...(reason && { reason }),
    },
    name,
  )
}

/** Keeps what a reader found of a practice. */
export function checkPractice(
  { what, source, text, name }: Checked<Practice>,
  { action, set, reason }: Finding<PracticeFields>,
): () => void {
  return keep(
    targetOf(text, wordsOf(what), source.sha256),
    {
      type: 'PracticeReview',
      action,
      was: { title: what.title },
      ...(set && { set }),
      ...(reason && { reason }),
    },
    name,
  )
}

/** The reader's own record about a stretch of a report. */
function ownOf(source: Source, span: Span, name: string): Review | undefined {
  return recordsAt(source, span).find(({ creator }) => creator.name === name)
}

/** All records about a stretch of a report. */
export const recordsAt = ({ sha256 }: Pick<Source, 'sha256'>, { start, end }: Span): Review[] =>
  useReviewStore.getState().kept.records.filter(({ target: { source, selector } }) => {
    const [, at] = selector
    return source === urnOf(sha256) && at.start === start && at.end === end
  })

/** The words by which a practice is known: the first of its passage. */
const wordsOf = ({ span: { start, end } }: Practice): Span => ({ start, end: Math.min(end, start + quoted) })

/** All records about a practice; another may begin with the same words. */
export const recordsOf = (source: Pick<Source, 'sha256'>, practice: Practice): Review[] =>
  recordsAt(source, wordsOf(practice)).filter(
    ({ body }) => body.type === 'PracticeReview' && body.was.title === practice.title,
  )

/** Takes a record back. */
export const takeBack = (record: Review): void => void actOnReviews(takeOut(record.id))
