import { countedDimensions } from '../../../../contract/dimensions.ts'
import { idle } from '../../../../lexicon/words/predicates.ts'
import { is, isNoun, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'
import { wholeBefore } from '../../lists/same-object.ts'

/** What names a share of people or things by a grade, and no head: “良好”以上, 大专以上学历, 五星级. */
const grade =
  /(?:以上|以下|及以上|学历|文化程度|文化|岁|[甲乙丙A-D][类等]|[一二三四五六七八九][类等]|级|等次|档)$/u
/** Opens the parts of what was counted right before. */
const parts = /^[,;(:]?(?:其中|包括|含)/u

/** What was done with those that were counted, by which they are parted. */
const rating = /^(?:评估|评定|评级|定级|评星|分类|考核|评议|民主评议|鉴定|认定)/u

const addsNew = /^新(?:设立?|成立|登记|注册|增设?|建|办|引进|认定)$/u

/** The people or things that a label counts, without what was done with them. */
function countedBy(text: string, label: Label): Part | undefined {
  const last = label.parts.at(-1)
  if (!last || label.tail || label.suffix !== '' || label.evidence.how === 'share') return undefined
  const all = wordsIn(text, last.start, last.end)
  // 2274个党支部｜评估定级: what was done with them.
  const done = all.findIndex((token, at) => at > 0 && isNoun(all[at - 1] as Token) && rating.test(token.text))
  const words = done > 0 ? all.slice(0, done) : all
  const end = words.at(-1)?.end ?? last.end
  const from = words.findLastIndex(
    (token) => token.text === '的' || !isNoun(token) || (is(token, 'verb') && !is(token, 'nouny')),
  )
  const first = words[from + 1]
  const size = first
    ? (/^(?:各类|各级|全部|(?:国家|[部省市县区])级|[2-5]?A级以?上?)/u.exec(text.slice(first.start, end))?.[0]
        .length ?? 0)
    : 0
  const head = first && { start: first.start + size, end }
  return head &&
    head.end - head.start > 1 &&
    !grade.test(text.slice(head.start, head.end)) &&
    !/[——\d]/u.test(text.slice(head.start, head.end))
    ? head
    : undefined
}

/**
 * The people or things that a part is of, where it has no noun of its own: 村干部平均年龄45岁,｜大专以上学历410名 → 大专以上学历的村干部; a deed
 * alone (工作站40个,其中｜独立设置12个 → 独立设置的工作站); and the deed of the whole for a part with its noun (提拔干部26名,其中年轻｜干部9名 →
 * 提拔的年轻干部). Refuses a part in another unit, and one that names something else.
 */
export function ofTheCounted(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, figures, at, earlier, sentence } = context
  if (
    label.evidence.how !== 'before' ||
    label.tail ||
    label.suffix !== '' ||
    !countedDimensions.has(figure.dimension)
  )
    return undefined
  const own = label.parts[0] && { start: label.parts[0].start, end: label.parts.at(-1)?.end ?? 0 }
  const whole = wholeBefore(context)
  // 村干部｜960名平均年龄45岁,大专以上学历410名: a measure of them stands between.
  const nth = [whole, whole - 1].find((index) => figures[index]?.unit === figure.unit)
  const previous = nth === undefined ? undefined : figures[nth]
  const named = nth === undefined ? undefined : earlier[nth]
  if (!own || !previous || !named || previous.start < sentence.start) return undefined
  // 新设立经营主体8742户,…,期末实有｜经营主体21.6万户: a part is no more than the whole.
  if (figure.value > previous.value) return undefined
  const opened = parts.test(text.slice(figures[whole]?.end ?? 0, context.start + 3)) || whole < at - 1
  const words = wordsIn(text, own.start, own.end)
  const said = text.slice(own.start, own.end)
  const head = countedBy(text, named)
  if (!head) return undefined
  const measured = is(words.at(-1), 'attribute')
  const deedAlone =
    opened &&
    label.evidence.form !== 'noun' &&
    words.every((token) => !is(token, 'person') && !is(token, 'thing'))
  if (!measured && (grade.test(said) || deedAlone) && !said.includes(text.slice(head.start, head.end)))
    return {
      ...label,
      // 5A级景区, but 大专以上学历的村干部
      parts: [own, { ...head, joint: /[级类]$/u.test(said) ? '' : '的' }],
      ...(named.verb ? { verb: named.verb } : {}),
      basis: 'inherited',
      added: [...label.added, 'counted'],
    }
  const last = words.at(-1)
  const ofWhole = wordsIn(text, head.start, head.end).at(-1)?.text
  const same = last && ofWhole !== undefined && last.text.endsWith(ofWhole)
  const { lead } = named
  const deed = lead && text.slice(lead.start, lead.end)
  // 新设立经营主体8742户,其中｜企业2106户: of what is new the kinds are new, whatever they are called.
  const isNew =
    deed !== undefined && addsNew.test(deed) && words.every((token) => isNoun(token) && !is(token, 'verb'))
  return opened &&
    (same || isNew) &&
    label.evidence.form === 'noun' &&
    deed &&
    !idle.has(deed) &&
    !said.startsWith(deed)
    ? {
        ...label,
        parts: [lead, { ...own, joint: '的' }],
        basis: 'inherited',
        added: [...label.added, 'counted'],
      }
    : undefined
}
