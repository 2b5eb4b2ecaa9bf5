import { counted } from '../en/counted.ts'
import type { SourceWords } from './zh.ts'

export const en: SourceWords = {
  list: 'Reports and articles',
  total: (sources, articles) => `${counted(sources, 'report')}, ${counted(articles, 'article')}`,
  findSource: 'Find a report: title, place, file',
  moreSources: (n: string) => `${n} more: list some`,
  noSource: (words) => `No report has “${words}” in its title, places or file name.`,
  articles: (count) => `${count}`,
  noArticle: 'No article was read out of this report.',
  choose: 'Choose another article',
  ownTools: 'Your own reports, checks, counts of words',
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
  noCharts: 'No figure of this article belongs to an indicator with a chart; Data lists them.',
  places: (count) => counted(count, 'place'),
  allCharts: 'Open the first few together',
  issues: 'Met while reading',
  issuesLanguage: 'These messages are in Chinese.',
  severities: { info: 'Note', warning: 'Warning', error: 'Error' },
  line: (number) => `line ${number}`,
  lostArticle: 'The article of this link is not here',
  lostArticleHint:
    'Choose another one from the list. If it is of a report that the sender read in their own browser, ask them for the report and drop it on this page.',
  empty: 'No reports',
  emptyHint:
    'Put .txt reports into the folder seeds and run npm run data, or read a report of your own here.',
}
