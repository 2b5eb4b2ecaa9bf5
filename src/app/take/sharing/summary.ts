import type { Collection } from '../../../compare/collection.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { regionName } from '../../i18n/use-text.ts'
import type { View, ViewState } from '../../state/view-state.ts'
import { asWritten } from '../../ui/words/quote-parts.ts'

/** What a chat app shows of a link, and a browser of a tab. */
export interface Summary {
  title: string
  description: string
}

/** More places are counted, not named. */
const named = 4

/**
 * Names what a state shows: its figure or practice if one is open, else the view with its indicators or article
 * and the chosen places.
 */
export function summaryOf(c: Collection, state: ViewState, text: Dictionary): Summary {
  const { share, terms, shell } = text
  const places = (state.regions ?? []).flatMap((id) => c.region(id) ?? [])
  const names = places.slice(0, named).map((region) => regionName(region, state.lang, 'short'))
  const all = names.join(terms.joint)
  const chosen = places.length > named ? share.andMore(all, String(places.length)) : all
  const indicators = (state.indicators ?? []).flatMap((id) => c.indicator(id)?.[state.lang] ?? [])
  const titles: Record<View, string> = {
    regions: '',
    charts: indicators.join(terms.joint),
    practices: '',
    table: '',
    sources: c.article(state.article ?? '')?.title ?? '',
    excerpts: '',
  }
  const figure = c.figure(state.figure ?? '')
  const region = c.region(figure?.regionId)
  const opened = figure
    ? share.figure(
        region ? regionName(region, state.lang) : terms.unknownPlace,
        asWritten(figure),
        figure.label,
      )
    : (c.practice(state.practice ?? '')?.title ?? '')
  const subject = opened || titles[state.view] || shell.views[state.view]
  const about = opened === '' && chosen !== '' ? share.of(subject, chosen) : subject
  return {
    title: `${about} · ${shell.name}`,
    description: share.description(
      String(c.sources.length),
      String(c.figures.length),
      String(c.practices.length),
    ),
  }
}
