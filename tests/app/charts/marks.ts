import type { Mark } from '../../../src/app/marks/mark.ts'

/** A mark of 100, with what a case wants otherwise. */
export function mark(rest: Partial<Mark> = {}): Mark {
  return {
    id: 'm',
    form: 'exact',
    value: 100,
    colour: 'var(--place-0)',
    hollow: false,
    label: '网格',
    ...rest,
  }
}
