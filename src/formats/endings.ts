import type { Source } from '../contract/source.ts'

interface Kind {
  format: Source['format']
  /** How the names of such files end, in lower case. */
  endings: readonly string[]
  /** Whether a folder's files of this kind are reports; those of another must be named. */
  isListed: boolean
}

/**
 * The formats that are read, by the names of their files. A README is no report, and a table beside reports may be anything: Markdown, CSV
 * and Excel files are read where they are named.
 */
const kinds: readonly Kind[] = [
  { format: 'txt', endings: ['.txt', '.text'], isListed: true },
  { format: 'html', endings: ['.html', '.htm'], isListed: true },
  { format: 'docx', endings: ['.docx'], isListed: true },
  { format: 'pdf', endings: ['.pdf'], isListed: true },
  { format: 'xlsx', endings: ['.xlsx'], isListed: false },
  { format: 'csv', endings: ['.csv'], isListed: false },
  { format: 'md', endings: ['.md', '.markdown'], isListed: false },
]

const endingOf = (name: string) => {
  const lower = name.toLowerCase()
  return kinds
    .flatMap(({ format, endings, isListed }) => endings.map((ending) => ({ format, ending, isListed })))
    .find(({ ending }) => lower.endsWith(ending))
}

const archive = '.zip'

/** The endings of what is read or opened, for a dialogue that chooses files. */
export const endings: readonly string[] = [...kinds.flatMap((kind) => kind.endings), archive]

/** What a file's name says that it is; nothing where it says nothing that is read. */
export const formatOf = (name: string): Source['format'] | undefined => endingOf(name)?.format

/** Whether a file is an archive of reports by its name. */
export const isArchiveName = (name: string): boolean => name.toLowerCase().endsWith(archive)

/** Whether a folder's file of this name is a report. */
export const isReportName = (name: string): boolean => endingOf(name)?.isListed === true

/** The name without the ending of its format. */
export const stemOf = (name: string): string =>
  name.slice(0, name.length - (endingOf(name)?.ending.length ?? 0))
