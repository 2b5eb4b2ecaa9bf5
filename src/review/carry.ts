import { type ListKind, listKinds } from '../contract/practice.ts'
import { locate, type ReviewedText, targetOf } from './locate.ts'
import type { PracticeFields, Review } from './record.ts'

const unbroken = (words: string): string => words.replaceAll(/\s/gu, '')

/** The lists of a practice by so many code units further on; undefined where their words do not stand there. */
function shifted(fields: PracticeFields, by: number, text: string): PracticeFields | undefined {
  const lists: Partial<Record<ListKind, PracticeFields[ListKind]>> = {}
  for (const kind of listKinds) {
    const nodes = fields[kind]?.map((node) => ({
      ...node,
      span: { start: node.span.start + by, end: node.span.end + by },
    }))
    const stand = nodes?.every(
      ({ span, text: words }) => unbroken(text.slice(span.start, span.end)) === unbroken(words),
    )
    if (stand === false) return undefined
    if (nodes) lists[kind] = nodes
  }
  return { ...fields, ...lists }
}

/**
 * Records that were made for one version of a report, as records of another: those whose words stand there, with the words around
 * them, once. None is moved to words that look alike.
 * @param to the other version, with its text
 * @param newId gives an id for each: the record of the earlier version stays what it is
 * @returns the records, and how many find their words no more
 */
export function carried(
  records: readonly Review[],
  to: ReviewedText & { text: string },
  newId: () => string,
): { records: Review[]; left: number } {
  const found = records.flatMap((record): Review[] => {
    const span = locate(record, to)
    if (typeof span === 'string') return []
    const target = targetOf(to.text, span, to.sha256)
    const by = span.start - record.target.selector[1].start
    const { set, was } = record.body as { set?: PracticeFields; was: PracticeFields }
    const [setThere, wasThere] = [set && shifted(set, by, to.text), shifted(was, by, to.text)]
    if (!wasThere || (set && !setThere)) return []
    const body = { ...record.body, was: wasThere, ...(setThere && { set: setThere }) }
    return [{ ...record, id: newId(), target, body } as Review]
  })
  return { records: found, left: records.length - found.length }
}
