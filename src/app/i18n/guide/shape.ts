import type { MarkForm } from '../../marks/mark.ts'

/** What is asked of a figure in a reading; `docs/accuracy.md` says when each is right. */
export type Measured = 'figure' | 'place' | 'time' | 'plan' | 'label' | 'citable'

type Pairs<T extends string = string> = readonly (readonly [T, string])[]

/** The words of the guide. They are long and asked for once: no part of the dictionary, which stands before the first card. */
export interface GuideWords {
  title: string
  close: string
  sections: readonly { title: string; lines: readonly string[] }[]
  marks: { title: string; rows: Pairs<MarkForm>; doubtful: string; fonts: string }
  verdicts: { title: string; rows: Pairs<'same' | 'caution' | 'no'> }
  accuracy: {
    title: string
    lead: (judged: string, readings: string) => string
    fields: Record<Measured, string>
    /** Of a hundred that count as read surely, and of the rest, how many can be cited as they stand. */
    close: (sure: string, rest: string) => string
  }
  glossary: { title: string; rows: Pairs }
  keys: { title: string; rows: Pairs }
  wrong: { title: string; text: string }
}
