import type { OwnReport } from './own-reports.ts'

/** What programs put behind the name of a second copy, from its end: 报告(1), 报告（2）, 报告 - 副本, report copy. */
const mark = /(?:[(（]\d{1,2}[)）]|副本|copy|[\s_-])$/iu

/**
 * The name by which two files are taken for versions of one report: without its ending and the marks of a copy. 报告(1).docx and 报告.pdf are;
 * 报告2024.docx and 报告2025.docx are not.
 */
export function nameOfReport(file: string): string {
  const name = file.replace(/\.[a-z]{2,4}$/iu, '')
  let left = name
  while (mark.test(left)) left = left.replace(mark, '')
  return left || name
}

/** The report, of those that were there before, that a new one may be another version of: the last of its name. */
export const earlierVersion = (
  file: string,
  before: readonly Pick<OwnReport, 'sourceId' | 'file'>[],
): string | undefined =>
  before.findLast((report) => nameOfReport(report.file) === nameOfReport(file))?.sourceId
