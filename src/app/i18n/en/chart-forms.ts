import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

type ChartForms = Pick<Dictionary['charts'], 'forms' | 'pairs' | 'per' | 'two' | 'strip' | 'brush'>

export const chartForms: ChartForms = {
  forms: {
    label: 'Form',
    names: {
      bars: 'bars',
      dots: 'dots',
      matrix: 'matrix',
      plan: 'plan',
      change: 'change',
      years: 'years',
      scatter: 'two',
      strip: 'strip',
      per: 'per',
    },
    hints: {
      bars: 'Bars from zero',
      dots: 'Dots on a logarithmic scale',
      matrix: 'Table of indicators and places',
      plan: 'What was planned and what came',
      change: 'From what to what',
      years: 'A line over the years of a place',
      scatter: 'Two indicators against each other',
      strip: 'Where one place stands among all',
      per: 'Per person, household, grid … told by the same report for the same time',
    },
    nothing: (hint) => `${hint}: there are no such numbers to draw here`,
    drawable: {
      some: 'Indicators that can be drawn so:',
      none: 'Among these places no indicator can be drawn so yet.',
    },
    logNote:
      'Logarithmic scale: equal distances are equal ratios, and the left end is not zero; lengths do not compare directly',
    loading: 'Fetching this form…',
    failed: 'This form could not be fetched',
    failedHint: 'Check the connection and try again.',
    retry: 'Try again',
  },
  pairs: {
    planned: 'Planned',
    reached: 'Reached',
    from: 'From',
    to: 'To',
    remark: 'Remark',
    unjoined:
      'No place gives numbers for the target and the result of one year: the numbers do not show whether a target was met or lowered; some sentences say so in words.',
    planNote:
      'Rings are targets, dots what was reached. Joined only where both are of one year; else each has its date.',
    otherYear: 'Of different years: not joined',
    noResult: 'A target only; no result of this period was read',
    noTarget: (names) => `No target was read: ${names}`,
    held: (names) => `With numbers filtered out: ${names}`,
    noPartner: (names) => `With results that no target goes with, not drawn here: ${names}`,
    heldPlanTitle: 'The filters leave no target to draw',
    heldPlanHint:
      'For what was reached see “bars”. Widen years or kinds, or untick “Comparable only” and “Hide doubtful”.',
    heldEndsTitle: 'The filters leave no two ends to draw',
    heldEndsHint: 'Widen years or kinds, or untick “Comparable only” and “Hide doubtful”.',
    noPlanTitle: 'None of these places has a target for this indicator',
    noPlanHint: 'Choose another indicator, or other places.',
    changeNote:
      'Rings are the earlier numbers, dots the later: of one place, in the same words, as the report tells them.',
    noEnds: (names) => `No two ends told: ${names}`,
    noChangeTitle: 'No place tells from what to what this indicator changed',
    noChangeHint: 'It takes “from A to B”, or two years in the same words.',
  },
  per: {
    label: 'Divided by',
    of: 'number',
    per: 'base',
    quotient: 'Quotient',
    unit: (unit) => `in ${unit}`,
    note: 'Both numbers are from one report and of one period, divided here, to three digits at most and fewer where one of them is rounded (≈). A share or an average that a report gives itself is not looked for here, and holds before these.',
    said: (place, words) => `${place}: ${words} (divided here)`,
    noneTitle: 'No two numbers may be divided here',
    statedAverage: 'Per head as the reports state it:',
    noBaseHint:
      'Nothing that may divide this was read in these reports. A base must go with it: people, households, grids, villages or Party members with what is of people and organisations, GDP with budgets, imports and exports, and industries.',
    rateHint:
      'This is a rate, a growth, an average or a standard itself, and is not divided again. Choose a total.',
    noneHint:
      'Both must stand in one article, be read surely, count all of their kind and hold for one time that the report itself tells; a time that is only inferred does where one sentence tells both. A rate, a growth or an average is not divided. What each place lacks is said below; choose another base, or other places.',
    why: {
      filtered: 'Numbers of it are filtered out',
      'no-number': 'Only the base was read, not the number',
      'no-base': 'No base was read',
      'unsure-number': 'The number was not read surely enough to be divided (dots under it on its own chart)',
      'unsure-base': 'The base was not read surely enough to divide by (dots under it on its own chart)',
      several: 'The sentence has several kinds of the base, and the number is of all of them together',
      narrowed: 'The base is told as those that did something, and it does not show whether these are all',
      'other-report': 'The base stands in another article',
      'other-year': 'The two are of different periods, or the period is only inferred',
      'only-planned': 'Only a target, nothing reached',
      'more-than-all': 'More people than the base, so no part of it',
      rounded: 'One of the two is told to one digit only (as 3 trillion is): a quotient would be far off',
      'no-amount': 'One of the two is a rate, a change or an average, which cannot be divided',
    },
  },
  two: {
    choose: 'choose one',
    label: 'Upright axis',
    note: 'The pair of axes is the one on which most places have both numbers: of what was reached where two places or more have both so, else of targets too, even where some reached one of them. An axis need not begin at zero: read places, not lengths. Open points: one of the two is approximate, an estimate, a bound, a range or a target; two points of one place are the ends of a range.',
    sizes:
      'Totals are not divided by the size of a place; where a few places stand does not say that one goes with the other.',
    chooseTitle: 'Choose what stands upright',
    chooseHint:
      'Across is the indicator above; choose another as “Upright axis”. Places that state both are drawn.',
    axisName: (name, unit) => `${name}, ${unit}`,
    noneTitle: 'No two places state both indicators on one pair of axes',
    noneHint: 'Choose another indicator for the upright axis.',
    times: 'The numbers across and upright are not all of the same years: see the table below.',
    apart: (names) => `State both, but not on this pair of axes: ${names}`,
    otherTimes: 'other years',
    why: {
      target: 'of one of the two only a target was read',
      filtered: 'some of its numbers are filtered out',
      'no-target': 'of one of the two no target was read',
      definition: 'told of others, as of town or country',
      unit: 'in another unit',
      mixed: 'on no axes with any of the others, for several reasons',
      alone: 'no other of these places states both',
      span: 'over more or fewer years',
    },
    only: (names, indicator) => `Only of “${indicator}” a number was read: ${names}`,
    held: (names, indicator) => `${indicator} filtered out: ${names}`,
    onlyMany: (count, indicator) => `Of ${counted(count, 'place')} only a number of “${indicator}” was read`,
    table: 'The points',
  },
  strip: {
    note: 'Ticks are all places of one axis, dots those that are named; open ones are targets, approximate, estimates or bounds, two in a row the ends of a range.',
    noneTitle: 'No two places state this indicator on one axis',
    noneChosen: 'None of the chosen places is on an axis of this indicator',
    left: 'Also told, on no axis here (nobody else shares it, or it is a second number of a place)',
    noneHint: 'Choose another indicator.',
    among: (n, names, reports) =>
      `On this axis ${counted(n, 'place')}: ${names}. ${reports} have a report here; this is not the whole country`,
    others: (names, n) => `${names} and ${n} more`,
    notRanked: 'compares with caution only: not counted',
    few: (least) =>
      `Fewer than ${counted(least, 'place compares', 'places compare')} without a caution: how one stands is not told`,
    rough: 'those of the same number are in part approximate',
    beyond: (n, more, less) =>
      `${counted(n, 'other compares', 'others compare')} with caution only and ${n === '1' ? 'is' : 'are'} not counted${more === '0' ? '' : `; ${more} of them surely higher`}${less === '0' ? '' : `; ${less} surely lower`}`,
    stands: (place, others, less, more, same) =>
      `${place}: of the other ${others} comparable places, ${less} ${less === '1' ? 'is' : 'are'} lower and ${more} higher${same === '0' ? '' : `, ${same} the same`}`,
  },
  brush: {
    start: 'Select places',
    stop: 'Stop selecting',
    how: 'Drag a box over the places to add',
    add: (n, names) => `Add the ${n} selected to the comparison: ${names}`,
    full: (most) => `A comparison holds ${counted(most, 'place')} at most; the rest were not added`,
  },
}
