import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

export const sources: Dictionary['sources'] = {
  list: 'Reports and articles',
  total: (sources, articles) => `${counted(sources, 'report')}, ${counted(articles, 'article')}`,
  findSource: 'Find a report: title, place, file',
  moreSources: (n: string) => `${n} more: list some`,
  noSource: (words) => `No report has “${words}” in its title, places or file name.`,
  articles: (count) => `${count}`,
  noArticle: 'No article was read out of this report.',
  choose: 'Choose another article',
  kinds: { report: 'report', brief: 'brief', essay: 'essay', caption: 'caption' },
  counts: (figures, practices) =>
    [figures !== '0' && counted(figures, 'figure'), practices !== '0' && counted(practices, 'practice')]
      .filter(Boolean)
      .join(', ') || 'no figures',
  untitled: '(no title)',
  unknownPlace: 'Place unknown',
  undated: 'no date of publication in the text',
  period: (year, words) => (words === undefined ? `about ${year}` : `about ${year} (from “${words}”)`),
  file: (name, encoding, length) => `${name} · ${encoding} · ${counted(length, 'character')}`,
  original: 'Web page',
  own: 'yours',
  ownHint: 'Your report: in this browser only, never uploaded',
  flags: {
    openStart: 'Some paragraph lacks its beginning in the source itself.',
    openEnd: 'Some paragraph breaks off: the rest is not in the source.',
    duplicated: 'The source prints a paragraph twice; the second time is not counted.',
    gluedHeading: 'A heading was glued to the end of a paragraph; here it is set apart.',
    rejoined: 'Sentences that columns or captions cut apart are joined here.',
  },
  otherFlag: (flag) => `Mark: ${flag}`,
  loading: 'Fetching the text…',
  failed:
    'The text could not be fetched. Check the connection and try again; the file may not have been published with the data.',
  retry: 'Try again',
  tools: 'Walk through the article',
  walkAll: (count) => counted(count, 'figure'),
  walkAt: (at, count) => `${at} of ${count}`,
  noFigures: 'No figures here',
  previous: 'Previous',
  next: 'Next',
  raw: 'Raw lines',
  rawHint: 'Lines and order of the file, with line numbers',
  lost: (count) =>
    `${counted(count, 'figure')} do not match the text and are not marked. The text may have changed after the data were built.`,
  table: 'Table in the report',
  practiceOf: (title) => `Practice: ${title}`,
  aside: 'About this article',
  outline: 'Headings',
  charts: 'Charts that use these figures',
  unsure: {
    head: 'Not settled',
    hint: 'The text does not say it, or it was not understood. Nothing is guessed.',
    placeless: (count) => `Place unknown: ${count}`,
    timeless: (count) => `Time unknown: ${count}`,
    more: (count) => `${count} more`,
    among: (figures, placeless, timeless) =>
      [placeless !== '0' && `${placeless} without a place`, timeless !== '0' && `${timeless} without a time`]
        .filter(Boolean)
        .map((part, at) => (at === 0 ? `Of ${counted(figures, 'figure')} ${part}` : part))
        .join(', '),
  },
  noCharts: 'No figure of this article belongs to an indicator with a chart; the Table view lists them.',
  places: (count) => counted(count, 'place'),
  allCharts: 'Open the first few together',
  issues: 'Met while reading',
  issuesLanguage: 'These messages are in Chinese.',
  severities: { info: 'Note', warning: 'Warning', error: 'Error' },
  line: (number) => `line ${number}`,
  empty: 'No reports',
  emptyHint:
    'Put .txt reports into the folder seeds and run npm run data, or read a report of your own here.',
  import: {
    button: 'Read a report of your own',
    folder: 'Read a folder',
    paste: {
      open: 'Paste text',
      title: 'Paste a report',
      close: 'Close',
      name: 'Name',
      unnamed: 'Pasted text',
      words: 'The text of the report',
      read: 'Read this text',
    },
    hint: 'Or drop .txt, .docx, .xlsx, .pdf, .html, .md or .csv files, folders or .zip archives of them on the page: at most 20 MB each, 200 MB an archive. They are read on this machine, never uploaded, and kept in this browser until you remove them.',
    drop: 'Let go to read these reports, here on your machine only.',
    reading: (name, others) => (others > 0 ? `Reading ${name}, ${others} more to come` : `Reading ${name}`),
    stop: 'Stop',
    found: (figures, practices) => `${counted(figures, 'figure')}, ${counted(practices, 'practice')}`,
    open: 'Open',
    openOf: (name) => `Open your report: ${name}`,
    remove: 'Remove',
    removed: (name, others) =>
      others > 0 ? `Removed ${name} and ${counted(others, 'other')}` : `Removed ${name}`,
    removeAll: (count) => `Remove all ${count}`,
    undo: 'Undo',
    size: (size) => `, ${size}`,
    kept: 'Kept in this browser; when the page is opened again they are read by the rules of that day.',
    shut: 'The reports that this browser keeps could not be opened this time. None is lost: close other tabs of this page and load it again.',
    notKept: {
      'no-storage': 'This browser keeps nothing (a private window, perhaps): gone when you close the page.',
      full: 'This browser has no room: what was read last is gone when you close the page. Remove some first.',
    },
    removeOf: (name) => `Remove your report: ${name}`,
    nothing:
      'No figures or practices were found. This tool reads Chinese local work reports, briefs and bulletins.',
    refused: (name) => `Not read: ${name}`,
    stopped: (count) => `Stopped. ${counted(String(count), 'file was', 'files were')} not read:`,
    dismiss: 'Got it',
  },
}
