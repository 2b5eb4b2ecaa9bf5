import { extract } from '../../src/extract/index.ts'

/** The title of a text with a table: whose its numbers are, and of when. */
export const title = '2022年余干县统计公报\n\n'

/** The words, the unit, the label, the place and the year of each figure below that title. */
export const told = (text: string): string[] =>
  read(`${title}${text}\n`).figures.map((one) => one.replace(/^(\S+) \S+ (.*) \S+$/u, '$1 $2'))

/** Of what was read the words, the value, the unit and the label. */
export const counted = (figures: readonly string[]): string[] =>
  figures.map((one) => one.split(' ', 4).join(' '))

/** What is read in a text with a table: each figure in words, the lines that are told as unread, the sentence of each figure. */
export const read = (text: string) => {
  const { figures, regions, issues } = extract({ sourceId: 's', text })
  const names = new Map(regions.map(({ id, name }) => [id, name]))
  return {
    figures: figures.map(({ quote, value, unit, label, period, regionId, kind }) =>
      [quote, value, unit, label, names.get(regionId ?? '') ?? '-', period?.start ?? '-', kind].join(' '),
    ),
    issues: issues
      .filter(({ code }) => code === 'table.unread')
      .map(({ span }) => text.slice(span?.start, span?.end)),
    context: figures.map(({ context }) =>
      context.map(({ start, end }) => text.slice(start, end)).join(' / '),
    ),
  }
}
