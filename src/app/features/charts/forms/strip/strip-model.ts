import type { Collection } from '../../../../../compare/collection.ts'
import { comparablePlaces, hasReport } from '../../../../../compare/comparable.ts'
import type { AxisGroup } from '../../../../../compare/fair/axis.ts'
import { comparableCore } from '../../../../../compare/fair/core.ts'
import { type PanelVerdict, setVerdictOf } from '../../../../../compare/fair/set-verdict.ts'
import { plainestByPlace } from '../../../../../compare/quality.ts'
import { statementsOf } from '../../../../../compare/told/coverage.ts'
import { standingIn } from '../../../../../compare/told/standing.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import type { StripPoint } from '../../../../charts/drawing/points/strip-option.ts'
import { lastAnswers } from '../../../../data/last-answers.ts'
import { placeOf } from '../../../../marks/figure-words.ts'
import { boundOf, largestFirst, markOf } from '../../../../marks/series.ts'
import { type IndicatorModel, letThrough, type Passing } from '../../model/indicator-model.ts'
import type { Asked } from '../../model/places.ts'
import type { ChartsModel } from '../../model/use-model.ts'
import type { FormVoice } from '../form.ts'

/** Without a choice so many places have a row of their own; of more the reader chooses. */
const mostNamed = 16
/** Of fewer places nothing is said of how one stands among them. */
const leastCounted = 5

/** One strip: all places on one axis, and of them those with a row of their own, the largest first. */
export interface Strip {
  group: AxisGroup
  verdict: PanelVerdict
  /** One figure a place. */
  all: readonly Figure[]
  named: readonly Figure[]
}

/** The strips of a measure over all places of the collection that get a card, whoever was chosen. */
export const stripsOf = lastAnswers(
  (c: Collection, asked: Asked, passing: Passing, indicatorId: string): Strip[] => {
    const all = comparablePlaces(c).flatMap(({ id }) => statementsOf(c, indicatorId, id))
    return setVerdictOf(c, letThrough(c, all, passing)).panels.flatMap((verdict): Strip[] => {
      const { group } = verdict
      const places = plainestByPlace(group.figures)
      if (places.length < 2) return []
      const own = asked.chosen
        ? places.filter(({ regionId }) => regionId !== undefined && asked.regionIds.includes(regionId))
        : places.length <= mostNamed
          ? places
          : []
      return asked.chosen && own.length === 0
        ? []
        : [{ group, verdict, all: places, named: largestFirst(own) }]
    })
  },
)

/** What the asked places state and no strip shows: alone on its axis, of an organ, or another number of a place that is drawn. */
export function leftOut(strips: readonly Strip[], { figures }: IndicatorModel): Figure[] {
  const drawn = new Set(strips.flatMap(({ all }) => all))
  return figures.filter((figure) => !drawn.has(figure))
}

/** The places of a strip as points, those with a row of their own first. */
export function stripPoints(
  c: ChartsModel['collection'],
  { all, named }: Strip,
  { text, lang, together }: FormVoice,
): StripPoint[] {
  const rows = new Set(named)
  const point = (figure: Figure): StripPoint => ({
    id: figure.id,
    value: figure.value,
    ...(figure.valueMax === undefined ? {} : { valueMax: figure.valueMax }),
    colour: markOf(c, figure, together).colour,
    isOpen: boundOf(figure) !== 'exact' || figure.kind === 'target',
    ...(rows.has(figure) ? { name: `${placeOf(c, figure, lang, text)} ${figure.quote}` } : {}),
  })
  return [...named.map(point), ...all.filter((figure) => !rows.has(figure)).map(point)]
}

/** More places than these are not all named. */
const mostListed = 12

/** Who stands on a strip, so that nobody takes the tenth of ten for the tenth of the nation. */
export function among(c: ChartsModel['collection'], { all }: Strip, { text, lang }: FormVoice): string {
  const words = text.charts.strip
  const names = largestFirst(all).map((figure) => placeOf(c, figure, lang, text))
  const listed = names.slice(0, mostListed).join(text.terms.joint)
  const rest = names.length - mostListed
  const reports = comparablePlaces(c).filter(({ id }) => hasReport(c, id)).length
  return words.among(
    String(names.length),
    rest > 0 ? words.others(listed, String(rest)) : listed,
    String(reports),
  )
}

/** How the places of a strip stand among those that compare without a caution. */
export interface StandingWords {
  /** Why of none of them it is told. */
  why?: string
  /** Of one, or that it does not compare with them; nothing where of none it is told. */
  of: (figure: Figure) => string | undefined
}

export function standing(
  c: ChartsModel['collection'],
  { group, all: places }: Strip,
  { text, lang }: FormVoice,
): StandingWords {
  const core = plainestByPlace(comparableCore(c, group.figures))
  if (core.length < leastCounted)
    return { why: text.charts.strip.few(String(leastCounted)), of: () => undefined }
  const of = (figure: Figure): string => {
    if (!core.includes(figure)) return text.charts.strip.notRanked
    const { others, less, more, same, isRough, apart, surelyMore, surelyLess } = standingIn(
      figure,
      core,
      places,
    )
    const words = text.charts.strip
    const [stands, beyond] = [
      words.stands(placeOf(c, figure, lang, text), String(others), String(less), String(more), String(same)),
      words.beyond(String(apart), String(surelyMore), String(surelyLess)),
    ]
    return [stands, ...(isRough ? [words.rough] : []), ...(apart > 0 ? [beyond] : [])].join(text.terms.pause)
  }
  return { of }
}
