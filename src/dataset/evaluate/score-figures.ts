import type { Figure } from '../../contract/figure.ts'
import type { Gold, GoldFigure } from './gold.ts'
import { type Match, match } from './match.ts'
import { clean, dice, isClose, isUsableLabel, regionScore, tellsWhich } from './similarity.ts'
import type { Tally } from './tally.ts'
import type { Placed, SourceView } from './view.ts'

export type FigurePair = [gold: GoldFigure, got: Placed<Figure>]

/** Pairs the figures of one source with its gold and counts what is right. `stem` names the source in misses. */
export function scoreFigures(gold: Gold, view: SourceView, stem: string, tally: Tally): FigurePair[] {
  const matched = match(gold.figures, view.figures, 0.01)
  countFound(gold, view, matched, stem, tally)
  for (const pair of matched.pairs) comparePair(pair, view, stem, tally)

  const partner = new Map(matched.pairs)
  for (const figure of gold.figures) {
    if (figure.tier !== 'core') continue
    const got = partner.get(figure)
    const whole = got !== undefined && isWholeRight(figure, got, view)
    tally.add('WHOLE FIGURE RIGHT (core)', whole)
    tally.add('CITABLE (core)', whole && isCitable(figure, got))
    if (whole && !isCitable(figure, got))
      tally.miss(
        'not citable',
        `${stem} ${figure.start} ${figure.quote} | gold: ${figure.label} got: ${got.label}`,
      )
  }
  return matched.pairs
}

/** Recall over the core figures, precision over all that were extracted: an optional figure found is right. */
function countFound(
  gold: Gold,
  view: SourceView,
  { matchedGold, matchedGot }: Match<GoldFigure, Placed<Figure>>,
  stem: string,
  tally: Tally,
): void {
  gold.figures.forEach(({ tier, start, quote, label }, index) => {
    if (tier !== 'core') return
    tally.add('figure recall (core)', matchedGold.has(index))
    if (!matchedGold.has(index)) tally.miss('missed figure', `${stem} ${start} ${quote} ${label}`)
  })
  view.figures.forEach(({ start, quote, label }, index) => {
    tally.add('figure precision', matchedGot.has(index))
    if (!matchedGot.has(index)) tally.miss('wrong extra figure', `${stem} ${start} ${quote} ${label}`)
  })
}

/** Counts each field of a figure that was found. */
function comparePair([gold, got]: FigurePair, view: SourceView, stem: string, tally: Tally): void {
  const count = (measure: string, missed: string, hit: number | boolean, want: unknown, have: unknown) => {
    tally.add(measure, hit)
    if (Number(hit) < 1)
      tally.miss(missed, `${stem} ${gold.start} ${gold.quote} | gold: ${want} got: ${have}`)
  }
  tally.add('span exact', gold.start === got.start && gold.end === got.end)
  const sameEnd = gold.valueMax == null || isClose(gold.valueMax, got.valueMax ?? Number.NaN)
  count('value', 'wrong value', isClose(gold.value, got.value) && sameEnd, gold.value, got.value)
  const bound = gold.qualifier ?? 'exact'
  count('bound', 'wrong bound', bound === got.bound, gold.qualifier, got.bound)
  count('unit', 'wrong unit', clean(gold.unit) === clean(got.unit), gold.unit, got.unit)
  count('kind', 'wrong kind', gold.kind === got.kind, gold.kind, `${got.kind} (${gold.label})`)
  const region = view.regionOf(got.regionId)
  if (gold.region) {
    const score = regionScore(gold.region, region)
    count('region', 'wrong region', score, gold.region, clean(region?.fullName))
  }
  if (gold.indicator) {
    const want = gold.indicator === 'none' ? undefined : gold.indicator
    const right = got.indicatorId === want
    const have = `${got.indicatorId ?? 'none'} (${gold.label})`
    if (want) count('indicator recall', 'missed indicator', right, want, have)
    if (got.indicatorId) count('indicator precision', 'wrong indicator', right, want ?? 'none', have)
  }
  tally.add('label similarity', dice(gold.label, got.label))
  count('label usable', 'label far off', isUsableLabel(gold.label, got.label), gold.label, got.label)
  const tells = tellsWhich(gold.label, got.label)
  count('label tells which', 'label tells too little', tells, gold.label, got.label)
  tally.add('plan, change, state', sortOf(gold.kind) === sortOf(got.kind))
  if (yearsOf(gold).length > 0) tally.add('period (where the text gives a year)', holdsYears(gold, got))
}

/** The years that the text gives a figure; none where it gives no year. */
const yearsOf = ({ time }: GoldFigure): string[] =>
  /^\d{4}/.test(time ?? '') ? (time?.match(/\d{4}/g) ?? []) : []

const holdsYears = (gold: GoldFigure, { period }: Figure): boolean =>
  yearsOf(gold).every((year) => `${period?.start ?? ''} ${period?.end ?? ''}`.includes(year))

/** Level, flow and rate are often a matter of taste; a plan or a change taken for a state is not. */
const sortOf = (kind: string): string => (kind === 'target' || kind === 'change' ? kind : 'state')

/** What a reader needs to cite a whole right figure without its sentence: which ones, planned or done, and the year. */
const isCitable = (gold: GoldFigure, got: Figure): boolean =>
  tellsWhich(gold.label, got.label) && sortOf(gold.kind) === sortOf(got.kind) && holdsYears(gold, got)

/** What a reader needs at once: value, unit and region right and a usable label. */
function isWholeRight(gold: GoldFigure, got: Placed<Figure>, view: SourceView): boolean {
  const place = !gold.region || regionScore(gold.region, view.regionOf(got.regionId)) === 1
  const sameUnit = clean(gold.unit) === clean(got.unit)
  return place && sameUnit && isClose(gold.value, got.value) && isUsableLabel(gold.label, got.label)
}
