import { planPairs } from '../../../../compare/told/pairs.ts'
import { pairForm } from './parts/pair-form.tsx'

/** What was planned beside what came, joined where both are of one year. */
export const plan = pairForm({
  pairs: planPairs,
  join: 'line',
  why: ({ second }, { charts: { pairs } }) => (second ? pairs.otherYear : pairs.noResult),
  unjoined: ({ charts: { pairs } }) => pairs.unjoined,
  alone: (numbers, { charts: { pairs } }) => pairs.noPartner(numbers),
  absent: (names, { charts: { pairs } }) => pairs.noTarget(names),
  words: ({ charts: { pairs } }) => ({
    note: pairs.planNote,
    first: pairs.planned,
    second: pairs.reached,
    empty: { title: pairs.noPlanTitle, hint: pairs.noPlanHint },
    held: { title: pairs.heldPlanTitle, hint: pairs.heldPlanHint },
  }),
})
