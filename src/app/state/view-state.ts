import type { Figure } from '../../contract/figure.ts'
import type { RegionLevel } from '../../contract/region.ts'
import { chartForms as words } from '../i18n/zh/chart-forms.ts'

export const views = ['regions', 'charts', 'practices', 'table', 'sources', 'excerpts'] as const
export type View = (typeof views)[number]

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** A form of the chart goes by the key of its name: who names one in the dictionaries has told its id. */
export type ChartForm = keyof typeof words.forms.names
export const chartForms = Object.keys(words.forms.names) as readonly string[] as readonly ChartForm[]

/** Columns of the table that have a filter of their own; level, year, kind and theme share the filter bar's. */
export const whereColumns = [
  'place',
  'written',
  'value',
  'bound',
  'label',
  'indicator',
  'holder',
  'unit',
  'confidence',
  'source',
] as const
export type WhereColumn = (typeof whereColumns)[number]

/** Orders of the cards within a province: by adcode, by how much a place says, newest first, by pinyin. */
export const cardOrders = ['code', 'says', 'year', 'name'] as const
export type CardOrder = (typeof cardOrders)[number]

export const figureKinds = [
  'level',
  'flow',
  'rate',
  'change',
  'target',
] as const satisfies readonly Figure['kind'][]

/** What a practice is: done or planned. */
export const practiceStatuses = ['done', 'planned'] as const

/**
 * What a link carries. A list that is absent means "the default", an empty list means "none on purpose":
 * they are different links.
 */
export interface ViewState {
  view: View
  lang: Language
  /** Places chosen for the comparison, in the order of choosing. */
  regions?: readonly string[]
  indicators?: readonly string[]
  themes?: readonly string[]
  levels?: readonly RegionLevel[]
  years?: readonly number[]
  kinds?: readonly Figure['kind'][]
  onlyComparable: boolean
  /** Kinds of practice (ids of `practice-kinds.ts`). */
  practiceKinds?: readonly string[]
  /** Practices that are done, or planned; absent: both. */
  status?: (typeof practiceStatuses)[number]
  /** Only figures that may be cited without a look at their sentence. */
  onlySure: boolean
  /** Only what someone has checked. */
  onlyChecked: boolean
  /** Only what the reader's own reports say. */
  onlyOwn: boolean
  /** Of the indicators only those that every chosen place states. */
  onlyShared: boolean
  /** Charts bring units of one quantity to one: 斤 and 吨 of grain. */
  oneUnit: boolean
  form: ChartForm
  /** The drawer walks a report's figures in the order of doubt: it is being checked. */
  checking: boolean
  /** The figure whose sentence the drawer shows. */
  figure?: string
  /** The practice that the drawer shows. */
  practice?: string
  /** The article that the reader shows. */
  article?: string
  /** Figures and practices of a list that a link brings; absent: the reader's own. */
  pins?: readonly string[]
  query?: string
  /** Words of the reader's own that are counted in the texts, each with what means the same behind strokes (网格|网格化). */
  concepts?: readonly string[]
  /** The order of the cards; absent: by adcode. */
  order?: CardOrder
  groupBy?: 'indicator' | 'region' | 'theme' | 'none'
  /** `sort` of the table: a column, with a minus before it when descending. */
  sort?: readonly string[]
  /** Filters of the table's columns: `unit:户`, `value:100..2000`; several values of a column widen it. */
  where?: readonly string[]
  /** The link names what only its sender's own reports tell. */
  own: boolean
  /** The dataset that the link was made on. */
  dataset?: string
  /** Shown inside another page: without bars and tray. */
  embed: boolean
}

export const defaultState: ViewState = {
  view: 'regions',
  lang: 'zh',
  onlyComparable: false,
  onlySure: false,
  onlyChecked: false,
  onlyOwn: false,
  onlyShared: false,
  oneUnit: false,
  own: false,
  checking: false,
  form: 'bars',
  embed: false,
}
