import type { Figure } from '../contract/figure.ts'
import type { Span } from '../contract/span.ts'
import type { Extraction } from '../extract/types.ts'

/** The pieces of a sentence with the number in 【】 and the words of its label in 〔〕. */
function marked(text: string, figure: Figure): string {
  const marks = [
    ...figure.labelSpans.map((span) => ({ span, open: '〔', close: '〕' })),
    { span: figure.span, open: '【', close: '】' },
  ].sort((a, b) => a.span.start - b.span.start)
  const piece = ({ start, end }: Span) => {
    let out = ''
    let at = start
    for (const { span, open, close } of marks) {
      if (span.start < at || span.end > end) continue
      out += text.slice(at, span.start) + open + text.slice(span.start, span.end) + close
      at = span.end
    }
    return out + text.slice(at, end)
  }
  return figure.context.map(piece).join('').replace(/\s+/gu, ' ')
}

/**
 * What was read out of a text, figure by figure: its facts, its sentence with the parts marked, and the rules
 * that decided. Lines for a terminal.
 * @param extraction made with `trace`
 */
export function explain(text: string, { figures, regions, trace = {} }: Extraction): string[] {
  const names = new Map(regions.map((region) => [region.id, region.fullName]))
  return figures.flatMap((figure) => {
    const place = figure.regionId ? names.get(figure.regionId) : 'place unknown'
    const period = figure.period
      ? `${figure.period.start ?? ''}–${figure.period.end ?? ''} ${figure.period.basis}`
      : 'time unknown'
    const value = [figure.value, figure.valueMax].filter((part) => part !== undefined).join('–')
    return [
      `${figure.quote.replace(/\s+/gu, ' ')} = ${value} ${figure.unit} ${figure.bound} | ${figure.label || '(no label)'} | ${figure.kind} | ${figure.indicatorId ?? 'no indicator'} | ${place} ${figure.regionBasis} | ${period} | ${figure.confidence}`,
      `  ${marked(text, figure)}`,
      `  ${(trace[figure.id] ?? []).join(' · ')}`,
      '',
    ]
  })
}
