import { counted } from '../en/counted.ts'
import type { FileWords } from './zh.ts'

/** What stands in files of figures, in English. */
export const files: FileWords = {
  count: (n) => counted(n, 'figure'),
  options: {
    csv: { name: 'CSV', hint: 'opens in Excel' },
    xlsx: { name: 'XLSX', hint: 'numbers as numbers, columns explained' },
    panel: {
      name: 'Panel',
      hint: 'place × year × indicator: wide, long, codebook, with scripts for Stata and R',
    },
    json: { name: 'JSON', hint: 'full records' },
    package: { name: 'Data package', hint: 'Frictionless: datapackage.json, CSV, JSON' },
    table: { name: 'Copy as table', hint: 'pastes into Word and Excel' },
  },
  sheets: { figures: 'Figures', columns: 'Columns' },
  explained: ['Column', 'Name', 'Type', 'Meaning'],
  types: { string: 'text', number: 'number', integer: 'integer' },
  panel: {
    title: 'Duizhao: figures of reports, places by years',
    planned: ', target',
    bounds: ', how told',
    head: {
      place_code: 'Code of the place, today',
      code_then: 'Code at the end of the year',
      name_then: 'Name at the end of the year',
      place: 'Place',
      place_path: 'Place in full',
      level: 'Level',
      year: 'Year',
    },
    headOf: (year) => ({ code_then: `Code at the end of ${year}`, name_then: `Name at the end of ${year}` }),
    codesBy: 'Codes as of',
    codesOfRow: 'the end of each row’s year',
    codesOfYear: (year) => `the end of ${year}`,
    readme: (figures, cells, rows, codesOf) => [
      `${counted(figures, 'figure')}, all of them in panel-long.csv with sentence, source and link; ${counted(cells, 'cell')} of panel-wide.csv are filled, in ${counted(rows, 'row')} (a row a place and year).`,
      '',
      'A cell is filled only where the place states one number for that variable and year: of several different ones it stays empty. Nothing is averaged, added up or chosen. Empty is no number, not zero. Units of one quantity are brought to that of the codebook (斤 to 吨); a fall is below zero. How each was written stands in the long table.',
      'Why a number is in no cell of the wide table stands in the column why_not of the long one:',
      '  no-place: nobody knows whose; no-indicator: under no indicator; no-year: no year known; other-period: months, or several years; range: a range;',
      '  holder: of a firm or a body; of-what: a growth, and nothing says of what; several: several different numbers for one cell.',
      'A variable that ends in _plan is a target; one that ends in _b says how the number before it is told (about; over: that many or more; under: fewer; atLeast, atMost, estimate; exact).',
      'What may not share an axis has a column each: incomes of urban, of rural and of all residents, a stock and what is new of it, yuan and dollars; the end of its name and the class columns of codebook.csv say which. Whether numbers compare otherwise the wide table does not say: the long one does: numbers of one indicator that share its column axis may stand on one axis, and comparison says with how much care. Readings may be wrong: see the sentence before you cite.',
      '',
      `place_code is today’s code (GB/T 2260); code_then and name_then are those at the end of ${codesOf ?? 'the row’s year'}, empty where the place was not there yet or was made of several. place-codes.csv has them for every year since 2000, to join tables by the codes of any year. What was merged into another place counts as no predecessor.`,
      '',
      'panel.do: Stata 14 or later, run in this folder (its syntax was checked, it was not tried in Stata). panel.R: R, likewise. The variables are explained in codebook.csv. panel.xlsx has the same four tables, one a sheet.',
    ],
  },
  package: {
    title: 'Duizhao: figures of reports',
    about:
      'Figures from the texts of local reports, each with its sentence and position. Silence is not zero.',
  },
  columns: {
    id: {
      title: 'ID',
      about: 'Identifier, from the content of the source and the position; it survives a rebuild',
    },
    place: { title: 'Place', about: 'The place whose figure it is' },
    place_path: { title: 'Place in full', about: 'The name from the province down' },
    place_code: {
      title: 'Place code',
      about: 'GB/T 2260 code; where there is none, the code above with the name',
    },
    level: { title: 'Level', about: 'province, prefecture, county, township, village or organ' },
    indicator: {
      title: 'Indicator',
      about: 'The indicator it was placed under; empty where none fits, which is not zero',
    },
    indicator_id: { title: 'Indicator ID', about: 'The fixed code of the indicator' },
    of: { title: 'Of', about: 'The indicator that a growth, share or completion is of' },
    of_id: { title: 'Of, ID', about: 'The fixed code of that indicator' },
    label: { title: 'Label', about: 'What the report counts, in its words' },
    as_written: { title: 'As written', about: 'The number as the report writes it' },
    value: {
      title: 'Value',
      about:
        'The number in the base unit, a fall among growths below zero; a limit or an approximation where the bound says so',
    },
    value_max: { title: 'Upper end', about: 'The upper end of a range' },
    unit: { title: 'Unit', about: 'The base unit' },
    bound: { title: 'Bound', about: 'exact, about, over, under, atLeast, atMost, range or estimate' },
    kind: { title: 'Kind', about: 'level, flow, rate, change or target' },
    period_start: { title: 'Start', about: 'Start of the period' },
    period_end: { title: 'End', about: 'End of the period' },
    period_basis: {
      title: 'Period basis',
      about: 'stated, inherited, inferred, or corrected: set in checking',
    },
    place_basis: {
      title: 'Place basis',
      about: 'stated, inherited, inferred, unknown, or corrected: set in checking',
    },
    holder: { title: 'Holder', about: "The firm or body whose figure it is, if not the place's own" },
    themes: { title: 'Themes', about: 'Codes of themes, parted by spaces' },
    confidence: { title: 'Confidence', about: '0 to 1; the lower, the more the sentence should be checked' },
    review: {
      title: 'Checked',
      about: 'confirmed: found right; corrected: mended; added: put in; empty: nobody checked it',
    },
    reviewed_by: { title: 'Checked by', about: 'person, or program: read again by one; empty: not checked' },
    checked_by: { title: 'Names', about: 'Who checked it in this browser, with semicolons between' },
    check_reason: { title: 'Reason', about: 'What who checked it wrote down as the reason' },
    source_file: { title: 'Source file', about: 'The file of the report' },
    article: { title: 'Article', about: 'The title of the article' },
    publisher: { title: 'Publisher', about: 'Who published the report' },
    published: { title: 'Published', about: 'When the report was published, as far as it is known' },
    url: { title: 'Address', about: 'The address of the report' },
    page: { title: 'Page', about: 'The page on which the number stands; empty for a file without pages' },
    start: { title: 'Offset', about: 'Start of the number in the source, UTF-16 code units from 0' },
    end: { title: 'Offset end', about: 'End of the number, exclusive' },
    sentence: { title: 'Sentence', about: 'The sentence that states the number' },
    place_en: { title: 'Place, English', about: 'The English name of the place' },
    indicator_en: { title: 'Indicator, English', about: 'The English name of the indicator' },
    label_en: {
      title: 'Label, English',
      about: 'What the label means word by word, by rule; empty where too little is known',
    },
    axis: {
      title: 'Axis',
      about:
        'Numbers of one indicator that share it may stand on one axis; among those exported together only, and empty where an indicator has more than 1,000',
    },
    comparison: {
      title: 'Comparison',
      about:
        'With the others of that axis: same (comparable), caution (with care: a bound, an estimate), alone (one place only)',
    },
    link: { title: 'Link', about: 'Opens the number in its report on this page' },
  },
}
