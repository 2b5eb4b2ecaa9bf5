import type { Collection } from '../../../../compare/collection.ts'
import type { Panel } from './panel.ts'
import { wideColumns, wideHead } from './tables.ts'

/** Stata takes labels of 80 characters. */
const longestLabel = 80

/** What the scripts say of the columns, in the words of the page. */
export interface ScriptWords {
  title: string
  planned: string
  bounds: string
  head: Record<(typeof wideHead)[number], string>
  /** The same for the codes and names of one year that a reader chose. */
  headOf(year: string): Partial<ScriptWords['head']>
}

/** The labels of all columns of the wide table, in their order. */
function labels(c: Collection, panel: Panel, words: ScriptWords): [name: string, label: string][] {
  const head = { ...words.head, ...(panel.codesOf && words.headOf(String(panel.codesOf))) }
  return [
    ...wideHead.map((name): [string, string] => [name, head[name]]),
    ...wideColumns(panel).map(({ name, key, isBound }): [string, string] => {
      const variable = panel.variables.get(key)
      const measure = c.indicator(variable?.measureId)
      const unit = variable?.unit ? `(${variable.unit})` : ''
      const said = [
        measure?.zh ?? '',
        ...(variable?.parts ?? []).flatMap(({ zh, unit: own }) => (own === undefined ? `，${zh}` : [])),
        unit,
        variable?.isPlan ? words.planned : '',
        isBound ? words.bounds : '',
      ]
      return [name, said.join('').slice(0, longestLabel)]
    }),
  ]
}

/** Reads the wide table into Stata, labels its variables and declares the panel. Quotes of Stata's own are taken off the labels. */
export function stataScript(c: Collection, panel: Panel, words: ScriptWords): string {
  const strings = wideHead.length - 1
  return [
    `* ${words.title}`,
    'version 14',
    `import delimited using "panel-wide.csv", varnames(1) case(preserve) encoding("UTF-8") stringcols(1/${strings}) clear`,
    ...labels(c, panel, words).map(
      ([name, label]) => `label variable ${name} "${label.replaceAll(/["`$]/gu, '')}"`,
    ),
    'encode place_code, generate(place_id)',
    'xtset place_id year',
    '',
  ].join('\n')
}

/** The same for R: codes of places stay text, and each column has its label as an attribute. */
export function rScript(c: Collection, panel: Panel, words: ScriptWords): string {
  return [
    `# ${words.title}`,
    'panel <- read.csv("panel-wide.csv", fileEncoding = "UTF-8", colClasses = c(place_code = "character", code_then = "character"),',
    '  na.strings = "", stringsAsFactors = FALSE, check.names = FALSE)',
    ...labels(c, panel, words).map(
      ([name, label]) => `attr(panel[["${name}"]], "label") <- ${JSON.stringify(label.replaceAll('\\', ''))}`,
    ),
    '',
  ].join('\n')
}
