import type { Source } from '../../contract/source.ts'
import { extract as realExtract } from '../../extract/index.ts'
import { sizeLimit } from '../../extract/limits.ts'
import type { Extraction } from '../../extract/types.ts'
import { described } from '../../extract/types.ts'
import { note, toIssue } from '../note.ts'
import { checked, nothing } from '../pool/checked.ts'
import { type Extract, runJob } from '../pool/job.ts'
import { asReport, isBlank } from '../read/source.ts'
import { taxonomy } from '../taxonomy.ts'
import { type Answer, refusal } from './answer.ts'
import { type ReportRecord, readRecord } from './record.ts'
import { rules } from './rules.ts'

/** A report that says nothing is one all the same; that it is empty is told of it. */
const emptied = ({ id, file }: Source): Extraction => ({
  ...nothing,
  issues: [toIssue(note('source.empty', file), id)],
})

/**
 * Answers one line of the input: what its report says, or why there is no telling. It depends on nothing but the line and
 * the rules, and never throws, so that any engine may run it on any machine, in any order, and again.
 * @param line in UTF-8, without its end
 * @param extract another reader than the real one, for tests
 */
export async function answerTo(line: Uint8Array, extract: Extract = realExtract): Promise<Answer> {
  const record = readRecord(line)
  return 'error' in record ? record : await read(record, extract)
}

async function read(
  { id, bytes, file, isText, meta: given }: ReportRecord,
  extract: Extract,
): Promise<Answer> {
  if (bytes.length > sizeLimit) {
    return refusal(note('read.large', file, { size: bytes.length, limit: sizeLimit }), id)
  }
  const report = await asReport(file, bytes, isText)
  if (!report.ok) return refusal(report.note, id)
  const { text, said: ofItself, scanned } = report.value
  const meta = { ...ofItself, ...given }
  const source: Source = { ...report.value.source, ...described(meta) }
  const result = isBlank(text)
    ? { extraction: emptied(source) }
    : runJob(extract, { sourceId: source.id, text, meta, scanned })
  const kept = checked({ source, text }, result, taxonomy)
  if (!kept.ok) return refusal(kept.note, id)
  const { articles, regions, figures, practices, issues, source: said } = kept.value
  return {
    ...{ id, sha256: source.sha256, rules },
    extraction: { source: { ...source, ...said }, articles, regions, figures, practices, issues },
  }
}
