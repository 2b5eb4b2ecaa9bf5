import type { Collection } from '../../compare/collection.ts'
import { axisGroups } from '../../compare/fair/axis.ts'
import { type ReasonLanguage, reasonText } from '../../compare/fair/reason-text.ts'
import { verdictOfSet } from '../../compare/fair/verdict.ts'
import { reasonTerms } from '../../compare/rows/reason-terms.ts'
import { coverageTable, statementsOf } from '../../compare/told/coverage.ts'
import type { Figure } from '../../contract/figure.ts'
import { table } from '../terminal/table.ts'

/** The words of the report, by language. */
const words = {
  zh: {
    none: '没有两个以上地区都说到的指标。',
    head: (indicators: number, places: number) =>
      `${indicators} 个指标有两个以上地区说到，共 ${places} 个地区。`,
    stated: (count: number, panels: number) =>
      `${count} 个地区说到${panels > 1 ? `，须分 ${panels} 幅图` : ''}`,
    verdicts: { same: '可比', caution: '慎比', no: '不可比' },
    columns: ['图', '地区', '级别', '值', '名称', '类型', '年份', '把握'],
    inferred: '推断',
    unknown: '不明',
    holder: (name: string) => `（${name}）`,
  },
  en: {
    none: 'No indicator is stated by two places.',
    head: (indicators: number, places: number) =>
      `${indicators} indicators are stated by two places or more, ${places} places in all.`,
    stated: (count: number, panels: number) =>
      `stated by ${count} places${panels > 1 ? `, in ${panels} panels` : ''}`,
    verdicts: { same: 'comparable', caution: 'with caution', no: 'not comparable' },
    columns: ['panel', 'place', 'level', 'value', 'label', 'kind', 'year', 'confidence'],
    inferred: 'inferred',
    unknown: 'unknown',
    holder: (name: string) => ` (${name})`,
  },
} as const

/**
 * The indicators that at least two places state, each with its verdict, the reasons in words and a table of what was
 * stated: panel, place, level, the quote as written, label, kind, year and confidence. Lines without a stop at their end.
 */
export function matrixLines(c: Collection, lang: ReasonLanguage): string[] {
  const text = words[lang]
  const rows = coverageTable(
    c,
    c.regions.map(({ id }) => id),
  ).filter(({ stated }) => stated.length > 1)
  if (rows.length === 0) return [text.none]
  const places = new Set(rows.flatMap(({ stated }) => stated))
  return [
    text.head(rows.length, places.size),
    ...rows.flatMap(({ indicatorId, stated }) => indicatorLines(c, indicatorId, stated, lang)),
  ]
}

function indicatorLines(
  c: Collection,
  indicatorId: string,
  stated: readonly string[],
  lang: ReasonLanguage,
): string[] {
  const text = words[lang]
  const indicator = c.indicator(indicatorId)
  const figures = stated.flatMap((regionId) => statementsOf(c, indicatorId, regionId))
  const panels = axisGroups(c, figures)
  const { verdict, reasons } = verdictOfSet(c, figures)
  const lines = panels.flatMap((panel, at) =>
    panel.figures.map((figure) => cells(c, figure, String(at + 1), lang)),
  )
  return [
    '',
    `${indicator?.[lang] ?? indicatorId} ${indicatorId} · ${text.stated(stated.length, panels.length)} · ${text.verdicts[verdict]}`,
    ...reasons.map((reason) => `  - ${reasonText(reason, lang)}`),
    ...table([text.columns, ...lines]).map((line) => `  ${line}`),
  ]
}

function cells(c: Collection, figure: Figure, panel: string, lang: ReasonLanguage): (string | number)[] {
  const text = words[lang]
  const region = c.region(figure.regionId)
  const period = figure.period
  const year = period
    ? period.start && period.start === period.end
      ? period.start
      : `${period.start ?? ''}—${period.end ?? ''}`
    : text.unknown
  return [
    panel,
    `${region?.fullName ?? text.unknown}${figure.holder ? text.holder(figure.holder) : ''}`,
    region?.level ?? '',
    figure.quote.replace(/\s+/gu, ''),
    figure.label,
    reasonTerms.kind[figure.kind]?.[lang] ?? figure.kind,
    period?.basis === 'inferred' ? `${year} ${text.inferred}` : year,
    figure.confidence,
  ]
}
