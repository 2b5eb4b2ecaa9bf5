import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import type { Source } from '../../contract/source.ts'
import type { Span } from '../../contract/span.ts'
import { lastOfEach } from '../../review/apply/outcome.ts'
import { fieldsOf, practiceFieldsOf } from '../../review/change.ts'
import { targetOf, urnOf } from '../../review/locate.ts'
import {
  type FigureFields,
  isOfFigure,
  isOfPractice,
  type PracticeFields,
  type PracticeReview,
  type Review,
} from '../../review/record.ts'
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

/** A report as it is checked by whoever has given their name by then: it may be typed in the form that is saved. */
export const reportOf = (source: Source, text: string): Report => ({
  source,
  text,
  get name() {
    return useReviewStore.getState().kept.name.trim() || unsigned
  },
})

/** What is kept of a finding: what goes on with what the reader had set before keeps that, and what the rules had read. */
function bodyOf<Fields>(
  before: { action: Review['body']['action']; set?: Fields; was: Fields } | undefined,
  { action, set, reason }: Finding<Fields>,
  now: Fields,
) {
  const own = before?.action === 'set' || before?.action === 'add' ? before : undefined
  const goesOn = own && action !== 'drop' && (own.action === 'add' || action === 'confirm')
  const whole = action === 'set' || goesOn ? { ...own?.set, ...set } : undefined
  return {
    action: goesOn ? own.action : action,
    was: own?.was ?? now,
    ...(whole && { set: whole as Fields }),
    ...(reason && { reason }),
  }
}

/** The last record that a reader made. */
const lastBy = <T extends Review>(name: string, records: readonly T[]): T | undefined =>
  lastOfEach(records).find(({ creator }) => creator.name === name)

/** What a record is about: the words; of what the reader added, what they quoted then. */
const targetFor = (before: Review | undefined, { source, text }: Report, words: Span): Review['target'] =>
  before?.body.action === 'add' ? before.target : targetOf(text, words, source.sha256)

/**
 * Keeps what a reader found of a figure. A figure that was corrected before keeps what the rules had read of it as `was`, and what the
 * reader had set besides; one that the reader added stays added when they mend it.
 */
export function checkFigure(
  { what, ...report }: Checked<Figure>,
  finding: Finding<FigureFields>,
): () => void {
  const { source, name } = report
  const before = lastBy(name, recordsAt(source, what.span).filter(isOfFigure))
  const target = targetFor(before, report, what.span)
  return keep(target, { type: 'FigureReview', ...bodyOf(before?.body, finding, fieldsOf(what)) }, name)
}

/** Keeps what a reader found of a practice, as with a figure. */
export function checkPractice(
  { what, ...report }: Checked<Practice>,
  finding: Finding<PracticeFields>,
): () => void {
  const { source, name } = report
  const before = lastBy(name, recordsOf(source, what))
  const target = targetFor(before, report, wordsOf(what))
  return keep(
    target,
    { type: 'PracticeReview', ...bodyOf(before?.body, finding, practiceFieldsOf(what)) },
    name,
  )
}

/**
 * Keeps a figure that was not read.
 * @param sentence the sentence in which it stands, which is quoted with it
 */
export function addFigure(
  { source, text, name }: Report,
  span: Span,
  sentence: Span,
  set: FigureFields,
  reason?: string,
): () => void {
  return keep(
    targetOf(text, span, source.sha256, sentence),
    { type: 'FigureReview', action: 'add', was: {}, set, ...(reason && { reason }) },
    name,
  )
}

/** Keeps a practice that was not read. @param span its passage */
export const addPractice = ({ source, text, name }: Report, span: Span, set: PracticeFields): (() => void) =>
  keep(targetOf(text, span, source.sha256), { type: 'PracticeReview', action: 'add', was: {}, set }, name)

/** All records about a stretch of a report. */
export const recordsAt = ({ sha256 }: Pick<Source, 'sha256'>, { start, end }: Span): Review[] =>
  useReviewStore.getState().kept.records.filter(({ target: { source, selector } }) => {
    const [, at] = selector
    return source === urnOf(sha256) && at.start === start && at.end === end
  })

/** The words by which a practice is known: the first of its passage. */
const wordsOf = ({ span: { start, end } }: Practice): Span => ({ start, end: Math.min(end, start + quoted) })

/** All records about a practice; another may begin with the same words. */
export const recordsOf = ({ sha256 }: Pick<Source, 'sha256'>, { span, title }: Practice): PracticeReview[] =>
  useReviewStore
    .getState()
    .kept.records.filter(isOfPractice)
    .filter(
      ({ target, body: { was, set } }) =>
        target.source === urnOf(sha256) &&
        target.selector[1].start === span.start &&
        [was.title, set?.title].includes(title),
    )

/** Takes a record back. */
export const takeBack = (record: Review): void => void actOnReviews(takeOut(record.id))
