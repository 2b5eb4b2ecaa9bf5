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
  giving: {
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
    checksStay: (removed, checks) =>
      `${removed}; ${counted(checks, 'check')} of it ${checks === 1 ? 'stays' : 'stay'} for when the report comes back, and can be taken back under “Checked”`,
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
  refusedMany: (count) => `${counted(String(count), 'file was', 'files were')} not read, and why`,
  unreadTables: (count) => `; not all of ${counted(count, 'table')} was read: open it and see below`,
  folderName: 'The folder',
  refusals: {
    empty: () => 'The file is empty or holds white space only. Check that it is the right one.',
    'too-large': (size) => `The file has ${size} MB, more than 20 MB. Split it and read the parts.`,
    binary: (offset) =>
      `This is not plain text (from byte ${offset}). Save Word as .docx, anything else as .txt in UTF-8.`,
    undecodable: (offset) =>
      `From byte ${offset} on it is neither UTF-8 nor GB18030. Open it in an editor and save it as UTF-8.`,
    unreadable: () =>
      'The browser cannot read it: a folder, a file that was moved, or one that another program is writing. Choose it again when that is done.',
    failed: (detail) => `The reading program failed: ${detail}. Try another file, or tell the maintainers.`,
    slow: (seconds) =>
      `Reading it took longer than ${seconds} s and was stopped. Split it and read the parts, or tell the maintainers.`,
    known: () => 'This report is in the collection already.',
    'not-text': () =>
      '.txt, .docx, .xlsx, .pdf, .html, .md and .csv files are read. Save .doc, .xls, .wps and .et files as one of these first.',
    legacy: () =>
      'An old .doc or .xls, or a document with a password. Save it as .docx or .xlsx without a password.',
    'nothing-in': () =>
      'The archive holds no report that is read (.txt, .docx, .xlsx, .pdf, .html, .md, .csv).',
    'left-in': (count) =>
      `${counted(count, 'other file')} in the archive were not read: no reports, larger than 20 MB, or beyond the first 2,000.`,
    locked: () => 'A password locks it. Save it without one.',
    scan: (pages) =>
      `Its ${counted(pages, 'page')} are pictures without text. Recognise the text and save it as .docx or .txt.`,
    garbled: () => 'This PDF does not say which characters it shows. Save it as .docx or .txt.',
    broken: () => 'It is damaged. Open it in the program that made it and save it again.',
    deep: () => 'The elements of the page are nested too deeply. Save its text as .txt.',
    columns: (limit) =>
      `A sheet has more than ${counted(limit, 'column')}. Keep those that you need, save it and read it again.`,
    'too-many': (count) =>
      `At most ${counted(count, 'file is', 'files are')} read at once; the rest was not. Give them in parts.`,
    cells: (limit) =>
      `Its sheets have more than ${limit} cells. Keep the tables that you need, save it and read it again.`,
    bomb: (size) => `It unpacks to ${size} MB, which is too much. Split it and read the parts.`,
  },
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
    open: 'Details',
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
    read: (words) => `read: ${words}`,
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
