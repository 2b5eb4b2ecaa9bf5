import { useMemo } from 'react'
import type { Collection } from '../../../../../compare/collection.ts'
import { classNames } from '../../../../../compare/fair/class-names.ts'
import type { Pair } from '../../../../../compare/told/pairs.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import type { Dictionary } from '../../../../i18n/dictionary.ts'
import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { namesOf, placeOf, whenWords } from '../../../../marks/figure-words.ts'
import type { PlainTable } from '../../../../take/exports/html-table.ts'
import { originLine } from '../../../../take/sharing/origin-line.ts'
import { useTogether } from '../../../../ui/places/together.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { asWritten } from '../../../../ui/words/quote-parts.ts'
import { heldBack } from '../../model/indicator-model.ts'
import { togetherIn } from '../../model/use-model.ts'
import type { ChartFormModule, FormInput, FormProps } from '../form.ts'
import { type PairVoice, pairPanelsOf, pairPicture } from './pair-panels.ts'
import { PairView } from './pair-view.tsx'

/** A form of two numbers a row. */
export interface PairFormRow {
  pairs: (c: Collection, figures: readonly Figure[]) => Pair[]
  join: 'line' | 'arrow'
  /** Why the two are not joined. */
  why: (pair: Pair, text: Dictionary) => string
  /** Said of places that state the indicator and have no row. */
  absent?: (names: string, text: Dictionary) => string
  /** Said of the numbers that stand in no row, each with its place and time. */
  alone?: (numbers: string, text: Dictionary) => string
  /** Said where no row joins its two numbers. */
  unjoined?: (text: Dictionary) => string
  /** How to read it, what the two numbers are, what is said where there is none. */
  words: (text: Dictionary) => {
    note: string
    first: string
    second: string
    empty: { title: string; hint: string }
    /** The same where only the filter leaves none. */
    held: { title: string; hint: string }
  }
}

function tableOf(form: PairFormRow, { model, indicator, text, lang }: FormInput): PlainTable {
  const c = model.collection
  const head = text.charts.table
  const { first, second } = form.words(text)
  const year = (figure: Figure | undefined) => (figure ? whenWords(figure, text) : head.dash)
  return {
    caption: indicator.indicator[lang],
    head: [head.place, first, head.year, second, head.year, head.scope, text.charts.pairs.remark],
    rows: form.pairs(c, indicator.figures).map((pair) => {
      const figure = pair.second ?? pair.first
      const scopes = new Set([pair.first, pair.second].flatMap((one) => one?.label || []))
      return [
        figure ? placeOf(c, figure, lang, text) : '',
        pair.first?.quote ?? head.dash,
        year(pair.first),
        pair.second?.quote ?? head.dash,
        year(pair.second),
        [...scopes].join(' / '),
        pair.isJoined ? '' : form.why(pair, text),
      ]
    }),
    foot: [originLine(c, text)],
  }
}

/** The places that have a row. */
const placesIn = (pairs: readonly Pair[]): ReadonlySet<string> =>
  new Set(pairs.flatMap(({ first, second }) => (first ?? second)?.regionId ?? []))

/** What is said where no row joins its two numbers. */
function unjoinedOf({ unjoined }: PairFormRow, pairs: readonly Pair[], text: Dictionary): string[] {
  return unjoined && pairs.length > 0 && !pairs.some(({ isJoined }) => isJoined) ? [unjoined(text)] : []
}

/** The places that have a row, also those whose row only the filter holds back: that is not one that was not read. */
const toldIn = (form: PairFormRow, { model, indicator }: FormProps, pairs: readonly Pair[]) =>
  placesIn(heldBack(indicator).size === 0 ? pairs : form.pairs(model.collection, indicator.all))

/** Of more numbers than these it is said how many there are. */
const mostAlone = 8

/** What is said under the rows, a line each: that none joins its numbers, who states it and has no row, what stands in none, what is held back. */
function footOf(
  form: PairFormRow,
  input: FormProps & Pick<FormInput, 'text' | 'lang'>,
  pairs: readonly Pair[],
  told = toldIn(form, input, pairs),
): string[] {
  const { model, indicator, text, lang } = input
  const names = (ids: readonly string[]) => namesOf(model.collection, ids, lang).join(text.terms.joint)
  const absent = indicator.stated.filter((id) => !told.has(id))
  const drawn = new Set(pairs.flatMap(({ first, second }) => [first, second]))
  const alone = indicator.figures.filter((figure) => !drawn.has(figure))
  const rest = alone.length - mostAlone
  const listed = alone
    .slice(0, mostAlone)
    .map((figure) => {
      const place = placeOf(model.collection, figure, lang, text)
      // 年均, or the growth of all the years.
      const which = classNames([figure]).map((name) => name[lang])
      const when = [whenWords(figure, text), ...which].join(text.terms.joint)
      return `${place} ${asWritten(figure)}${text.terms.bracket(when)}`
    })
    .concat(rest > 0 ? [text.charts.more(String(rest))] : [])
    .join(text.terms.joint)
  const held = [...heldBack(indicator)]
  return [
    ...unjoinedOf(form, pairs, text),
    ...(form.absent && pairs.length > 0 && absent.length > 0 ? [form.absent(names(absent), text)] : []),
    ...(form.alone && pairs.length > 0 && alone.length > 0 ? [form.alone(listed, text)] : []),
    ...(held.length > 0 ? [text.charts.pairs.held(names(held))] : []),
  ]
}

/** The module of a form of two numbers a row: its view, its picture, its table. */
export function pairForm(form: PairFormRow): ChartFormModule {
  const pairsOf = ({ model, indicator }: FormProps) => form.pairs(model.collection, indicator.figures)
  const panelsOf = (
    model: FormProps['model'],
    pairs: readonly Pair[],
    { text, lang, together }: Pick<PairVoice, 'text' | 'lang' | 'together'>,
  ) =>
    pairPanelsOf(model, pairs, {
      text,
      lang,
      together,
      join: form.join,
      why: (pair) => form.why(pair, text),
    })

  function View({ model, indicator }: FormProps) {
    const text = useText()
    const lang = useLanguage()
    const together = useTogether()
    const pairs = useMemo(() => pairsOf({ model, indicator }), [model, indicator])
    const panels = useMemo(
      () => panelsOf(model, pairs, { text, lang, together }),
      [model, pairs, text, lang, together],
    )
    const words = form.words(text)
    const told = useMemo(() => toldIn(form, { model, indicator }, pairs), [model, indicator, pairs])
    const foot = footOf(form, { model, indicator, text, lang }, pairs, told).map((line) => (
      <p key={line}>
        <MarkedChinese text={line} />
      </p>
    ))
    return (
      <PairView
        model={model}
        indicator={indicator}
        panels={panels}
        note={words.note}
        empty={told.size > 0 ? words.held : words.empty}
        foot={foot}
      />
    )
  }

  /** What the rows as a whole say: how to read them, and where none joins its two numbers. */
  const saidOf = (input: FormProps & Pick<FormInput, 'text'>): string[] => [
    form.words(input.text).note,
    ...unjoinedOf(form, pairsOf(input), input.text),
  ]

  return {
    View,
    said: saidOf,
    figures: (input) =>
      pairsOf(input).flatMap(({ first, second }) => [first, second].filter((figure) => figure !== undefined)),
    picture: (input) => {
      const together = togetherIn(input.model, input.indicator.stated)
      return {
        panels: pairPicture(panelsOf(input.model, pairsOf(input), { ...input, together }), {
          c: input.model.collection,
          ...input,
        }),
        notes: [form.words(input.text).note, ...footOf(form, input, pairsOf(input))],
      }
    },
    table: (input) => tableOf(form, input),
  }
}
