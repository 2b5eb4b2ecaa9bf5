import type { ComponentType } from 'react'
import type { Figure } from '../../../../contract/figure.ts'
import type { PicturePanel } from '../../../charts/picture/svg-chart.ts'
import type { VerdictVoice } from '../../../charts/words/verdict-words.ts'
import type { ChartForm } from '../../../state/view-state.ts'
import type { PlainTable } from '../../../take/exports/html-table.ts'
import type { Together } from '../../../ui/places/together.ts'
import type { IndicatorModel } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'

/** What every form draws from: the places that are asked, and what they say of the main indicator. */
export interface FormProps {
  model: ChartsModel
  indicator: IndicatorModel
}

/** As much of it as tells whether a form has anything to draw. */
export interface Drawable {
  model: ChartsModel
  indicator: Pick<IndicatorModel, 'indicator' | 'figures'>
}

/** The same with the reader's words, for what leaves the page. */
export interface FormInput extends FormProps, Omit<VerdictVoice, 'c'> {}

/** A form of the chart: what stands in the page, in a saved picture and in a copied table. A form is one file. */
export interface ChartFormModule {
  View: ComponentType<FormProps>
  /** Absent where the form is no picture. */
  picture?: (input: FormInput) => { panels: readonly PicturePanel[]; notes?: readonly string[] }
  table: (input: FormInput) => PlainTable
  /** The figures that it draws, for a citation and a file; absent: all of the indicator. */
  figures?: (input: FormProps) => readonly Figure[]
  /** The rows of its file, the head first, where it shows more than figures: quotients. */
  csv?: (input: FormProps) => readonly (readonly (string | number | undefined)[])[]
  /** What it shows by name where that is more than the indicator: 城镇化率 × 人均地区生产总值. */
  title?: (input: FormInput) => string
  /** What the form says in words of what it draws, for a citation; absent: the verdict of the figures. */
  said?: (input: FormInput) => readonly string[]
}

/** A form that is a picture. */
export type DrawnForm = ChartFormModule & Required<Pick<ChartFormModule, 'picture'>>

/** A row of the table of forms. */
export interface ChartFormRow {
  id: ChartForm
  /** Fetched when it is asked for, unless it is there from the start. */
  load: ChartFormModule | (() => Promise<ChartFormModule>)
  /** Whether the figures of an indicator give it anything to draw; absent: always. */
  draws?: (props: Drawable) => boolean
}

/** What a form writes its rows with. */
export interface FormVoice extends Pick<FormInput, 'text' | 'lang'> {
  together: Together
}
