import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

export const shell: Dictionary['shell'] = {
  name: '对照 Duizhao',
  brand: { zh: '对照', latin: 'Duizhao' },
  views: {
    regions: 'Regions',
    charts: 'Charts',
    practices: 'Practices',
    table: 'Data',
    sources: 'Sources',
    excerpts: 'Saved',
  },
  loaded: (loaded, total) => `${loaded} of ${total} MB`,
  checking: 'The data have come and are being checked…',
  viewsLabel: 'Views',
  search: 'Places, indicators, practices, text',
  searchKey: 'Ctrl K',
  language: 'Language',
  languages: { zh: '中', en: 'EN' },
  scheme: 'Colour scheme',
  light: 'Light',
  dark: 'Dark',
  guide: 'Guide',
  share: 'Share',
  copied: 'Link copied',
  copyFailed: 'The browser does not allow copying: copy the link from the address bar',
  skip: 'Skip to content',
  loading: 'Reading the data…',
  retry: 'Try again',
  notes: {
    label: 'About this link',
    more: (n) => `${n} more`,
    title: 'Parts of this link were not understood; the rest is shown',
    'unknown-parameter': (param, value) => `unknown parameter ${param}=${value}`,
    'unknown-value': (param, value) => `the value “${value}” of parameter ${param} was not understood`,
    'unknown-id': (param, value) => `“${value}” in parameter ${param} is not in this dataset`,
    'own-id': (_param, value) =>
      `“${value}” is from a report that the sender read, or something that they added, in their own browser: ask them for the report, their checks or a project file, and drop it on this page`,
    repeated: (param, value) => `parameter ${param} stands twice; only the first was used, not “${value}”`,
    pinned: (made, now) =>
      `This link was made on dataset ${made}; this is dataset ${now}: numbers may differ`,
    changes: 'What has changed',
    dismiss: 'Dismiss',
  },
  failure: {
    title: 'The data cannot be opened',
    unreachable: 'data/dataset.json cannot be fetched. Check the network, or run npm run data first.',
    'not-json': 'The data file is damaged: it is not complete JSON. Run npm run data again.',
    newer:
      'The data were made by a newer version than this page reads. Update the page, or build the data with the same version.',
    invalid: (field) => `The field ${field} of the data does not fit the format. Run npm run data again.`,
    loose: {
      missing: (field) =>
        `The field ${field} of the data refers to a row that is not there. Run npm run data again.`,
      twice: (field) =>
        `The field ${field} of the data is the id of another row too. Run npm run data again.`,
      circle: (field) => `The field ${field} of the data puts a place inside itself. Run npm run data again.`,
    },
    view: 'This view failed; the others are not affected.',
  },
  undone: 'Undone',
  nothingToUndo: 'Nothing to undo',
  begin: {
    label: 'Begin here',
    what: 'Numbers and practices out of the reports of Chinese local governments, side by side; every number opens the sentence that states it.',
    compare: (names) => `Compare ${names}`,
    practices: (theme) => `What places do: ${theme}`,
    sentence: (number) => `Where “${number}” comes from`,
    own: 'Read a report of your own',
    guide: 'How to read this page',
    close: 'Do not show again',
  },
  collection: {
    reports: 'reports',
    places: 'places',
    figures: 'figures',
    practices: 'practices',
    years: 'Years of the numbers',
    stated: 'stated in the text',
    inferred: 'inferred from it',
    ofYear: (year, stated, inferred) => `${year}: ${counted(stated, 'number')} stated, ${inferred} inferred`,
  },
  filters: {
    label: 'Filters',
    themes: 'Theme',
    levels: 'Level',
    years: 'Year',
    kinds: 'Kind',
    all: 'All',
    more: (names, n) => `${names} +${n}`,
    nothing: 'none',
    onlyComparable: 'Comparable only',
    onlyComparableHint:
      'Keep only numbers that two places or more state so that they compare without a caution. Practices stay.',
    onlySure: 'Hide doubtful',
    onlySureHint: (sure, rest) =>
      `Leave out the figures with dots under them (confidence below 0.60): in the last trials on fresh reports ${sure} of a hundred of those that stay could be cited as they stand, of those left out ${rest}. Practices stay.`,
    onlyOwn: 'My reports only',
    onlyOwnHint: 'Keep only figures and practices of the reports that you gave yourself.',
    onlyChecked: 'Checked only',
    onlyCheckedHint: 'Keep only figures and practices that someone has confirmed, corrected or added.',
    done: 'Done',
    clear: 'Clear filters',
    cleared: 'Filters cleared',
    none: 'With the other filters, nothing is left here',
    counted: (figures, practices) =>
      practices === undefined
        ? counted(figures, 'figure')
        : `${counted(figures, 'figure')}, ${counted(practices, 'practice')}`,
    result: (figures, practices, all) =>
      `${counted(figures, 'figure')}, ${counted(practices, 'practice')}${all ? ', of all places' : ''}`,
  },
  tray: {
    undo: 'Undo',
    full: (most) => `A comparison holds ${counted(most, 'place')}: remove one first`,
  },
  places: {
    find: 'Name, pinyin or initials',
    none: (words) => `No place is called “${words}”`,
    rest: (n) => `${n} more: type to find them`,
  },
}
