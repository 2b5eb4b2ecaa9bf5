import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

export const exports: Dictionary['exports'] = {
  label: 'Export',
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
}
