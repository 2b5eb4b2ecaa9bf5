import type { Collection } from '../../compare/collection.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import type { Span } from '../../contract/span.ts'
import { display } from '../ui/display.ts'
import { asWritten } from '../ui/words/quote-parts.ts'

/** What can be kept: a figure or a practice. */
export type Thing = Figure | Practice

/** What an id stands for in a collection; undefined where it has no such thing. */
export const thingOf = (c: Collection, id: string): Thing | undefined => c.figure(id) ?? c.practice(id)

/** Whether a thing is a figure; else it is a practice. */
export const isFigure = (thing: Thing): thing is Figure => 'quote' in thing

/** What a thing is called: a figure as it is written with what it counts, a practice by its name. */
export const titleOf = (thing: Thing): string =>
  isFigure(thing) ? `${asWritten(thing)} ${display(thing.label)}` : display(thing.title)

/** Where the words of a thing stand: the sentence of a figure, the passage of a practice. */
export const spansOf = (thing: Thing): readonly Span[] => (isFigure(thing) ? thing.context : [thing.span])
