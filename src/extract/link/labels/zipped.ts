import type { Span } from '../../../contract/span.ts'
import { segment } from '../segment.ts'
import type { LabelContext } from './context.ts'
import type { Label } from './label.ts'
import { phraseBefore } from './phrase-before.ts'

/** The figures of one 分别: those that follow it with nothing but 、 和 , between. */
function groupOf({
  text,
  figures,
  at,
  sentence,
}: LabelContext): { first: number; count: number } | undefined {
  const joined = (left: number) => {
    const a = figures[left]
    const b = figures[left + 1]
    return (
      a !== undefined &&
      b !== undefined &&
      /^(?:[、,]|和|与|及|以及|、?[\p{Script=Han}]{0,1})?$/u.test(text.slice(a.end, b.start))
    )
  }
  let first = at
  while (first > 0 && (figures[first - 1]?.start ?? -1) >= sentence.start && joined(first - 1)) first--
  let last = at
  while (joined(last)) last++
  return last > first ? { first, count: last - first + 1 } : undefined
}

function piecesOf(text: string, span: Span, separator: RegExp): Span[] {
  const pieces: Span[] = []
  let at = span.start
  for (const piece of text.slice(span.start, span.end).split(separator)) {
    const start = text.indexOf(piece, at)
    pieces.push({ start, end: start + piece.length })
    at = start + piece.length
  }
  return pieces
}

/**
 * The members of a list (需求、资源、项目清单), each with the tail that the last one carries for all: the others are
 * as long as the last one's own part (需求|清单), which must end where a word does.
 */
function membersOf(text: string, span: Span, count: number): Span[][] | undefined {
  const pieces = [/[、,]/u, /[、,]|以及|和|与|及/u]
    .map((separator) => piecesOf(text, span, separator))
    .find((list) => list.length === count)
  const last = pieces?.at(-1)
  if (!pieces || !last || pieces.some((piece) => piece.end <= piece.start)) return undefined
  const own = pieces.slice(0, -1)
  const length = (own[0]?.end ?? 0) - (own[0]?.start ?? 0)
  const even = own.every((piece) => piece.end - piece.start === length) && last.end - last.start >= length + 2
  const cut = last.start + length
  const words = even && segment(text, last.start, last.end).some((token) => token.start === cut)
  const tail = words ? [{ start: cut, end: last.end }] : []
  return pieces.map((piece) => (piece === last ? [piece] : [piece, ...tail]))
}

/**
 * Numbers shared out by 分别. Takes 需求、资源清单分别为58项、43项 → 需求, 资源清单, and 事故41起、死亡33人,
 * 同比分别下降18%和25% → each with the label of the figure that it follows. Refuses a 分别 with one number.
 */
export function zippedLabel(context: LabelContext): Label | undefined {
  const { text, figures, at, sentence, places, earlier } = context
  const group = groupOf(context)
  const head = group && figures[group.first]
  if (!group || !head) return undefined
  const before = text.slice(sentence.start, head.start)
  const word = before.lastIndexOf('分别')
  if (word < 0 || /[。;]/u.test(before.slice(word)) || before.length - word > 12) return undefined
  const index = at - group.first
  const tail = tailOf(context, sentence.start + word + 2, head.start)
  const suffix = tail.suffix
  // 第二种、第三种形态分别占: the list stands in the clause before the word.
  const clauseAt = Math.max(before.lastIndexOf(',', word - 1), before.lastIndexOf(';', word - 1)) + 1
  const compare = /(?:同比|环比|比[^,]{1,6}|较[^,]{1,6})$/u.exec(before.slice(clauseAt, word))?.[0] ?? ''
  const listEnd = sentence.start + word - compare.length
  const subject = phraseBefore(text, sentence.start + clauseAt, listEnd, places)
  const list = subject && subject.spans.length === 1 ? subject.spans[0] : undefined
  const members = list ? membersOf(text, list, group.count) : undefined
  const compared: Span[] = compare ? [{ start: listEnd, end: sentence.start + word }] : []
  const own = members?.[index]
  if (own)
    return {
      parts: [...own, ...compared, ...tail.parts],
      suffix,
      basis: 'derived',
      rules: ['zip.list', ...tail.rules],
    }
  // 事故41起、死亡33人,同比分别下降18%和25%: as many figures stand before, in order.
  const from = group.first - group.count
  const named =
    from >= 0 && (figures[from]?.start ?? -1) >= sentence.start ? earlier[from + index] : undefined
  if (!named || list) return undefined
  return {
    parts: [...named.parts, ...compared, ...tail.parts],
    suffix,
    basis: 'inherited',
    rules: ['zip.figures', ...tail.rules],
  }
}

/** What stands between 分别 and the first number: 下降 and 占 belong to every label, 为 and 达 to none. */
function tailOf(
  { text, figure }: LabelContext,
  start: number,
  end: number,
): { parts: Span[]; suffix: string; rules: string[] } {
  const words = text.slice(start, end)
  const change =
    /^((?:同比|环比|比[^,\d]{1,6}?|较[^,\d]{1,6}?)?(?:增长|提升|下降|提高|增加|减少|降低|上升|上涨|下跌|回落|缩短|加快|高出|高于))/u.exec(
      words,
    )?.[1]
  if (change) return { parts: [{ start, end: start + change.length }], suffix: '', rules: ['derived.change'] }
  const share = /^占(?!地)/u.test(words) && figure.dimension === 'percent'
  return share
    ? { parts: [], suffix: '占比', rules: ['derived.share'] }
    : { parts: [], suffix: '', rules: [] }
}
