import { counted } from '../en/counted.ts'
import type { OwnWords } from './zh.ts'

/** What a reader has of their own; what is not there is not named. */
function ownParts(reports: string, records: string, cards: string, items = '0'): string {
  const parts = [
    [reports, 'report'],
    [records, 'check'],
    [cards, 'completed origin'],
    [items, 'excerpt'],
  ] as const
  return parts.flatMap(([count, name]) => (count === '0' ? [] : counted(count, name))).join(', ')
}

export const en: OwnWords = {
  onlyHere: (reports, records, cards) =>
    `In this browser only, and in no link: ${ownParts(reports, records, cards)}. To give that on, save one page or a project file under “Sources”.`,
  page: {
    save: 'Save as one page',
    file: 'duizhao',
    failed:
      'The page could not be saved: its template or the text of a report could not be fetched. Try again online, or save a project file',
    holds: (reports, records, cards) =>
      `The whole page with your ${ownParts(reports, records, cards)} in one file that opens with a double click, without a network and without this page. Lists and notes are not in it.`,
  },
  project: {
    save: 'Save as a project file',
    working: 'Saving …',
    file: 'duizhao-project',
    failed:
      'The file could not be made: there are more reports than this browser can hold. Remove some first',
    holds: (reports, records, cards, items) =>
      `What is yours in one file, for a colleague or another computer: ${ownParts(reports, records, cards, items)}, and what is shown now. It opens by dropping it on the page.`,
    came: (reports, records, lists, left) =>
      `Project opened: ${counted(reports, 'report')}, ${counted(records, 'check')}, ${counted(lists, 'list')}${left === '0' ? '' : `; ${counted(left, 'part')} not understood and left out`}`,
    refused: {
      'not-a-project': (file) => `${file} is no project of Duizhao and was not opened`,
      newer: (file) => `${file} was saved by a newer page; reload this one and open it again`,
      'too-large': (file) => `${file} is too large for this page; give its reports in several parts`,
    },
  },
  onDisk:
    'This page was opened from a disk: it reads all formats, without a network. Reports and checks stay in this browser; where the page is moved, renamed or opened in another they may not be seen, so save a project file.',
  newer: {
    ask: (earlier) =>
      `Has the name of ${earlier}, which is here already, and another text. Is it a new version?`,
    replace: 'Replace the old one',
    replaceOf: (file) => `Replace the old one by the new ${file}`,
    both: 'Keep both',
    bothOf: (file) => `Keep both of ${file}`,
    replaceAll: (count) => `Replace all ${count}`,
    bothAll: 'Keep all',
    replaced: (file, others, moved, left) =>
      [
        others > 0
          ? `The new ${file} and ${counted(String(others), 'other')} are in place of the old`
          : `The new ${file} is in place of the old`,
        ...(moved > 0 ? [`${counted(String(moved), 'check')} went along`] : []),
        ...(left > 0
          ? [`${counted(String(left), 'check')} whose words are not in it stay with the old one`]
          : []),
      ].join('; '),
    failed: (file) => `${file} was not replaced; both are still here. Try again`,
  },
  card: {
    open: 'About it',
    openOf: (file) => `Complete the title, origin, place and year of ${file}`,
    fields: {
      title: 'Title',
      publisher: 'Publisher',
      published: 'Published',
      url: 'Address',
      place: 'Place',
      start: 'Time from',
      end: 'to',
    },
    examples: {
      title: '',
      publisher: '余干县人民政府',
      published: '2023-01-15',
      url: 'https://',
      place: '江西省余干县',
      start: '2022',
      end: '2022',
    },
    hint: 'The report is read again: the place (in Chinese, in full) and the time count as stated. What is left empty is read from the text. Citations use this title and origin.',
    save: 'Save and read again',
    working: 'Reading again …',
    cancel: 'Leave it',
    told: 'Completed by you',
    saved: 'Read again as you said',
    undo: 'Undo',
    failed: 'The report could not be read again; it is there as before',
    problems: {
      published: 'Write the date as 2023, 2023-01 or 2023-01-15',
      url: 'The address begins with http:// or https://',
      period: 'Write the time as 2022, 2022-03 or 2022-03-15; the end not before the start',
    },
  },
}
