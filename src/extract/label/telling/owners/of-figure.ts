import { measureTail, ofGrowth, ofMeasures, whole } from '../../../../lexicon/words/measures.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import { type Label, measured, type Part, untailed } from '../../label.ts'

/** An owner longer than this is a clause, and would make a sentence of the label. */
export const ownerLimit = 18

/** What another figure's label is of: itself without its measure and its verb. */
export function ownerIn(text: string, label: Label, head: string): readonly Part[] | undefined {
  if (label.owner) return label.owner
  if (label.evidence.how === 'before' && label.evidence.form === 'verb') return undefined
  const base = label.tail ? untailed(label) : label
  const wide = sizeOf(base.parts)
  const parts = (wide <= ownerLimit ? base.parts : base.core?.parts) ?? base.parts
  const last = parts.at(-1)
  if (!last) return undefined
  if (ofGrowth.test(head)) return measured(label)
  const words = wordsOf(text, parts)
  const tokens = wordsIn(text, last.start, last.end)
  const ends = tokens.at(-1)
  const tail = measureTail.exec(text.slice(last.start, last.end))
  // 生猪存栏64万头,｜完成率: of what was reached.
  if (/^完成|率$/u.test(head) && /(?:存栏|出栏)$/u.test(words)) return parts
  if (tail && tail.index > 1)
    return stripped(text, label, [...parts.slice(0, -1), { ...last, end: last.start + tail.index }])
  // 肉牛存栏20万头,｜产值
  if (tail?.index === 0 && parts.length > 1) return stripped(text, label, parts.slice(0, -1))
  if (ends && whole.has(ends.text)) return ofMeasures.test(head) ? parts : undefined
  if (is(ends, 'attribute')) {
    const end = ends?.start ?? last.end
    return stripped(text, label, [...parts.slice(0, -1), { ...last, end }])
  }
  return words.length > 1 ? stripped(text, label, parts) : undefined
}

/** Deeds that tell which works are meant: 新开工｜建设项目, 引进｜企业. */
const telling = /^(?:新?开工|竣工|签约|集中|续建|在建|引进|新注册|新登记)/u
/** How a crop or a herd was raised: 种植｜芒果. Refuses 种植业 and 养殖大户, which have that name. */
const raised =
  /^(?:种植|栽种|养殖|饲养)(?!业|面积|基地|大?户|园|区|场|企业|小区|合作社|示范)(?=\p{Script=Han}{2})/u

/** Without the verb that opens it, where that tells nothing of which ones: 推广｜青钱柳. */
function stripped(text: string, { lead }: Label, parts: readonly Part[]): readonly Part[] | undefined {
  const leads = ({ start, end }: Part): boolean =>
    lead !== undefined &&
    !telling.test(text.slice(lead.start, lead.end)) &&
    start === lead.start &&
    lead.end <= end
  const begins = (part: Part): number => {
    const start = lead && leads(part) ? lead.end : part.start
    return start + (raised.exec(text.slice(start, part.end))?.[0].length ?? 0)
  }
  const left = parts
    .map((part, at) => (at === 0 ? { ...part, start: begins(part) } : part))
    .filter((part) => part.end > part.start)
  const size = sizeOf(left)
  return size > 1 && size <= ownerLimit ? left : undefined
}

/** 医疗保险参保｜人数 and 参保率: what both say is said once. */
export function trimmed(text: string, owner: readonly Part[], measure: string): readonly Part[] {
  const last = owner.at(-1)
  if (!last) return owner
  const double = text.slice(last.start, last.end).endsWith(measure.slice(0, 2)) ? 2 : 0
  return [...owner.slice(0, -1), { ...last, end: last.end - double }].filter((part) => part.end > part.start)
}
