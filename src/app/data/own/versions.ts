import type { OwnReport } from './own-reports.ts'

/** How programs name a second copy of a file: 报告(1), 报告（2）, 报告 - 副本, report copy. */
const copy = /[\s_-]*(?:[(（]\d{1,2}[)）]|副本|copy)$/iu

/**
 * The name by which two files are taken for versions of one report: without its ending and the marks of a copy. 报告(1).docx and 报告.pdf are;
 * 报告2024.docx and 报告2025.docx are not.
 */
export function nameOfReport(file: string): string {
  let name = file.replace(/\.[a-z]{2,4}$/iu, '')
  for (let next = name.replace(copy, ''); next !== name && next !== ''; next = name.replace(copy, ''))
    name = next
  return name
}

/** The report, of those that were there before, that a new one may be another version of: the last of its name. */
export const earlierVersion = (
  file: string,
  before: readonly Pick<OwnReport, 'sourceId' | 'file'>[],
): string | undefined =>
  before.findLast((report) => nameOfReport(report.file) === nameOfReport(file))?.sourceId
