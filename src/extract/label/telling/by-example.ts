import { sizeOf } from '../../../text/spans/size-of.ts'
import { is, isKnownNoun, isNoun } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'
import { leadEnd } from '../phrases/phrase-start.ts'

/** A noun this short says little without the examples before its number. */
const shortNoun = 2
/** So many characters of examples a label has room for; of a longer list the last one stands for all. */
const examplesLimit = 18
const wholeLimit = 30
/** Nouns that examples do not name: 评议等｜5个｜方面. */
const abstract: ReadonlySet<string> = new Set(
  '职能 权利 职责 权限 功能 任务 措施 方面 领域 环节 问题 原则 条件 渠道 方式 内容 层级 民族 行业 次 批'.split(
    ' ',
  ),
)

/** Behind the next pause of a list from an offset on; its end where none follows. */
function pauseBehind(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(/[、和]/u)
  return at < 0 ? end : from + at + 1
}

/** Behind the last pause of a list. */
const pauseBefore = (text: string, from: number, end: number): number =>
  from + Math.max(text.slice(from, end).lastIndexOf('、'), text.slice(from, end).lastIndexOf('和')) + 1

/** The examples before 等, from where a list of nouns begins; of a long list the last one. */
function examplesIn({ text, start, stop, places }: LabelContext): Part | undefined {
  if (text[stop - 1] !== '等') return undefined
  const words = wordsIn(text, leadEnd(text, start, stop, places), stop - 1)
  const turn = words.findLastIndex(
    (token) =>
      token.text !== '、' && token.text !== '和' && !isNoun(token) && !/^[“”《》()]$/u.test(token.text),
  )
  const verb = words[turn]
  const open = words[turn + 1]?.start ?? stop
  // 中航高端轴承: what parts a name is no verb; the list is sure from its next pause on.
  const sure = turn < 0 || is(verb, 'verb') || is(verb, 'break') ? open : pauseBehind(text, open, stop)
  const from = stop - 1 - sure <= examplesLimit ? sure : pauseBefore(text, sure, stop)
  if (stop - from < 3 || stop - from > examplesLimit + 1) return undefined
  if (places.some((place) => place.start < stop && place.end > from)) return undefined
  return is(wordsIn(text, from, stop)[0], 'verb') ? undefined : { start: from, end: stop }
}

/**
 * The examples that a bare noun is told by: 引进光伏、多晶硅等｜74个｜项目 → 引进光伏、多晶硅等项目. Refuses a noun that says enough (重点项目),
 * what has an object that tells (获评单项冠军的企业), and a number without 等 before it.
 */
export function byExample(context: LabelContext, label: Label): Label | undefined {
  const { text } = context
  const noun = label.parts.at(-1)
  if (label.evidence.how !== 'after' || !noun || noun.end - noun.start > shortNoun) return undefined
  const head = wordsIn(text, noun.start, noun.end).at(-1)
  if (!head || !isKnownNoun(head) || abstract.has(head.text)) return undefined
  const told = label.parts.slice(0, -1)
  if (
    told.some(({ start, end }) =>
      wordsIn(text, start, end).some((token) => is(token, 'thing') || is(token, 'person')),
    )
  )
    return undefined
  const examples = examplesIn(context)
  if (!examples) return undefined
  // 引进｜光伏等｜项目, 光伏等｜建成投产的｜项目
  const parts = noun.joint === undefined ? [...told, examples, noun] : [examples, ...told, noun]
  return sizeOf(parts) > wholeLimit
    ? undefined
    : { ...label, parts, basis: 'derived', added: [...label.added, 'examples'] }
}
