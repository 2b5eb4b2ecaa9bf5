import { formatTick } from '../../../i18n/format.ts'
import type { Language } from '../../../state/view-state.ts'
import type { Colours } from '../colours.ts'

/** What points are drawn with: the colours of the page, and the language of their numbers. */
export interface Look {
  colours: Colours
  lang: Language
}

/** The library writes the name of a font into markup as it is: quotation marks would end it. */
export const fontOf = ({ colours }: Look) => colours.sans.replaceAll('"', "'")

/** An axis with its numbers and rules. */
export const axisLook = (look: Look) => ({
  axisLine: { show: true, lineStyle: { color: look.colours.ink } },
  axisTick: { show: false },
  axisLabel: {
    color: look.colours.ink3,
    fontFamily: fontOf(look),
    fontSize: 11,
    hideOverlap: true,
    formatter: (value: number) => formatTick(value, look.lang),
  },
  splitLine: { show: true, lineStyle: { color: look.colours.rule, width: 1 } },
})

/** The frame that chooses points. */
export const brushLook = ({ colours }: Look) => ({
  toolbox: [],
  xAxisIndex: 0,
  brushLink: 'all' as const,
  throttleType: 'debounce' as const,
  throttleDelay: 200,
  brushStyle: { color: 'rgba(184, 49, 47, 0.08)', borderColor: colours.ink, borderWidth: 1 },
  outOfBrush: { colorAlpha: 1 },
})

/** Zoom only with Ctrl: the wheel belongs to the page. */
export const zoom = (axis: 'xAxisIndex' | 'yAxisIndex') => ({
  type: 'inside' as const,
  [axis]: 0,
  filterMode: 'none' as const,
  zoomOnMouseWheel: 'ctrl' as const,
  moveOnMouseMove: false,
  moveOnMouseWheel: false,
})

/** The first drawing stands at once; what moves later is seen moving. */
export const motion = { animationDuration: 0, animationDurationUpdate: 200 } as const

/** In px. */
export const dotSize = 11

/** The dot of a place: open where its number is no exact one that was reached. */
export const dotLook = ({ isOpen, colour }: { isOpen: boolean; colour: string }, { colours }: Look) => ({
  color: isOpen ? colours.paper : colours.of(colour),
  borderColor: colours.of(colour),
  borderWidth: 2,
  opacity: 1,
})

/** The name beside a dot. */
export const nameLook = (look: Look) => ({
  show: true,
  color: look.colours.ink,
  fontFamily: fontOf(look),
  fontSize: 12,
})
