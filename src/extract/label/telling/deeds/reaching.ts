import { reachingVerbs } from '../../../../lexicon/words/predicates.ts'
import { isNoun } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** What came to them is told in no more than this. */
const subjectLimit = 14
/** Places and homes, of which a number says nothing by itself. */
const areas =
  /^(?:[\p{Script=Han}]{0,2}[村乡镇屯组户]|社区|街道|小区|村民小组|村\(社区\)|行政村|自然村|乡镇|家庭|农户|学校|企业|单位)$/u

/** What came to how many places: “幸福食堂”开进｜31个｜村(社区) → “幸福食堂”开进的村(社区). Refuses 走进｜86个｜村 without anything that does. */
export function reaching({ text, start, figure }: LabelContext, label: Label): Label | undefined {
  const noun = label.parts.at(-1)
  if (label.evidence.how !== 'after' || !noun || noun.start < figure.end || label.added.length > 0)
    return undefined
  if (!areas.test(text.slice(noun.start, noun.end))) return undefined
  const found = reachingVerbs.exec(text.slice(start, figure.start))
  const verbAt = found ? start + found.index : -1
  const said = found ? text.slice(start, verbAt) : ''
  const subject = said
    .replace(/^(?:让|使|把|将|推动|促进|目前|如今|全[县市区镇乡]|已|累计|先后)+/u, '')
    .replace(/(?:已经?|先后|累计)$/u, '')
  if (subject.length < 2 || subject.length > subjectLimit || /[的\d,]/u.test(subject)) return undefined
  const from = start + said.indexOf(subject)
  const last = wordsIn(text, from, from + subject.length).at(-1)
  if (!last || !(isNoun(last) || last.text === '”')) return undefined
  return {
    ...label,
    parts: [
      { start: from, end: from + subject.length },
      { start: verbAt, end: verbAt + (found?.[1]?.length ?? 0) },
      { ...noun, joint: '的' },
    ],
    basis: 'derived',
    added: [...label.added, 'predicate'],
  }
}
