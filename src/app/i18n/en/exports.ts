import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

export const exports: Dictionary['exports'] = {
  label: 'Export',
  options: {
    csv: { name: 'CSV', hint: 'opens in Excel' },
    xlsx: { name: 'XLSX', hint: 'numbers as numbers, columns explained' },
    json: { name: 'JSON', hint: 'full records' },
    package: { name: 'Data package', hint: 'Frictionless: datapackage.json, CSV, JSON' },
    table: { name: 'Copy as table', hint: 'pastes into Word and Excel' },
  },
  working: 'Making the file…',
  failed: 'The file could not be made; try again',
  copied: 'Table copied; paste it into Word or Excel',
  copyFailed: 'The browser forbids copying; export a file instead',
  copyTable: 'Copy as table',
  firstRows: (n) => `Only the first ${counted(n, 'row')} were copied; export a file for all`,
  noTexts: 'Some texts could not be fetched; the file lacks their sentences',
  withOwn: (id, reports) =>
    `${id} with ${reports} ${reports === '1' ? 'report' : 'reports'} of the reader’s own`,
  from: (id, link) => `From Duizhao, data ${id}: ${link}`,
  count: (n) => counted(n, 'figure'),
  sheets: { figures: 'Figures', columns: 'Columns' },
  explained: ['Column', 'Name', 'Type', 'Meaning'],
  types: { string: 'text', number: 'number', integer: 'integer' },
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
      about: 'The number in the base unit; a limit or an approximation where the bound says so',
    },
    value_max: { title: 'Upper end', about: 'The upper end of a range' },
    unit: { title: 'Unit', about: 'The base unit' },
    bound: { title: 'Bound', about: 'exact, about, over, under, atLeast, atMost, range or estimate' },
    kind: { title: 'Kind', about: 'level, flow, rate, change or target' },
    period_start: { title: 'Start', about: 'Start of the period' },
    period_end: { title: 'End', about: 'End of the period' },
    period_basis: { title: 'Period basis', about: 'stated, inherited or inferred' },
    place_basis: { title: 'Place basis', about: 'stated, inherited, inferred or unknown' },
    holder: { title: 'Holder', about: "The firm or body whose figure it is, if not the place's own" },
    themes: { title: 'Themes', about: 'Codes of themes, parted by spaces' },
    confidence: { title: 'Confidence', about: '0 to 1; the lower, the more the sentence should be checked' },
    source_file: { title: 'Source file', about: 'The file of the report' },
    article: { title: 'Article', about: 'The title of the article' },
    start: { title: 'Offset', about: 'Start of the number in the source, UTF-16 code units from 0' },
    end: { title: 'Offset end', about: 'End of the number, exclusive' },
    sentence: { title: 'Sentence', about: 'The sentence that states the number' },
  },
}
