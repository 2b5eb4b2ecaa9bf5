import { counted } from '../en/counted.ts'
import type { FindWords } from './zh.ts'

/** The same in English. */
export const en: FindWords = {
  title: 'Search',
  close: 'Close search',
  placeholder: 'Places, indicators, practices, text; pinyin or initials work',
  figures: 'Figures',
  places: 'Places',
  indicators: 'Indicators',
  themes: 'Themes',
  practices: 'Practices',
  texts: 'Text',
  rest: (n) => `Show ${n} more`,
  nothing: (query) => `Nothing found for “${query}”`,
  teach: (place, initials) => `Try: ${place}, ${initials}, grid, 网格, 12345`,
  loadingTexts: (done: string, all: string) => `Reading the texts (${done} of ${all})…`,
  textsFailed: 'Some texts could not be fetched: results are incomplete',
  keys: '↑ ↓ choose · Enter open · Esc close',
  more: (n) => `${n} more`,
  counted: (n) => counted(n, 'figure'),
  statedBy: (n) => counted(n, 'place'),
}
