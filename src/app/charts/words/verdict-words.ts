import type { Collection } from '../../../compare/collection.ts'
import type { PanelVerdict, SetVerdict } from '../../../compare/fair/set-verdict.ts'
import type { Verdict } from '../../../compare/fair/verdict.ts'
import { partingTerms } from '../../../compare/rows/reason-terms.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { regionName } from '../../i18n/use-text.ts'
import type { Language } from '../../state/view-state.ts'

/** A verdict as it is told: a mark where two places or more meet, and clauses. */
export interface VerdictWords {
  mark?: Verdict['verdict']
  clauses: readonly string[]
}

/** What the words of a verdict are made with. */
export interface VerdictVoice {
  c: Collection
  text: Dictionary
  lang: Language
  /** Reasons as clauses (`useReasons`). */
  say: (reasons: Verdict['reasons']) => string[]
}

/** More places than these are counted, not named. */
const named = 4

/** Of one axis: who is comparable, who only with caution, and why. */
export function panelWords(panel: PanelVerdict, { c, text, lang, say }: VerdictVoice): VerdictWords {
  const { places, core, verdict, reasons } = panel
  const words = text.charts.panels
  if (places.length < 2) return { clauses: [words.single, ...say(reasons)] }
  if (core.length < 2 || core.length === places.length) return { mark: verdict, clauses: say(reasons) }
  const others = places.filter((id) => !core.includes(id)).flatMap((id) => c.region(id) ?? [])
  const who =
    others.length > named
      ? words.places(String(others.length))
      : others.map((region) => regionName(region, lang)).join(text.terms.joint)
  return {
    mark: verdict,
    clauses: [words.core(String(places.length), String(core.length), who), ...say(reasons)],
  }
}

/** Of a set: nothing where it is empty, as that of its one axis, else how many axes there are, what is on them and what parts them. */
export function setWords(set: SetVerdict, voice: VerdictVoice): VerdictWords {
  const [only] = set.panels
  if (!only) return { clauses: [] }
  if (set.panels.length === 1) return panelWords(only, voice)
  const { text, lang } = voice
  const words = text.charts.panels
  const several = set.panels.filter(({ places }) => places.length > 1)
  const counts = (['same', 'caution', 'no'] as const).flatMap((verdict) => {
    const n = several.filter((panel) => panel.verdict === verdict).length
    return n > 0 ? [words.ofVerdict(String(n), text.terms.verdicts[verdict])] : []
  })
  const lone = set.panels.length - several.length
  const split = [...counts, ...(lone > 0 ? [words.ofOne(String(lone))] : [])].join(text.terms.comma)
  const parting = set.reasons.flatMap(({ code }) => partingTerms[code]?.[lang] ?? [])
  const reasons = [...new Set(parting)].join(text.terms.joint)
  return {
    clauses: [
      words.split(String(set.panels.length), split),
      ...(reasons === '' ? [] : [words.since(reasons)]),
    ],
  }
}

const plain = ({ mark, clauses }: VerdictWords, { text }: VerdictVoice): string =>
  [...(mark ? [text.terms.verdicts[mark]] : []), clauses.join(text.terms.pause)]
    .filter((part) => part !== '')
    .join(text.charts.head.separator)

/** The same as plain words, for what leaves the page without its marks. */
export const saidVerdict = (set: SetVerdict, voice: VerdictVoice): string =>
  plain(setWords(set, voice), voice)

/** Of one axis, as plain words. */
export const saidPanel = (panel: PanelVerdict, voice: VerdictVoice): string =>
  plain(panelWords(panel, voice), voice)
