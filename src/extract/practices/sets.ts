import type { Practice } from '../../contract/practice.ts'
import { leadingValue } from '../recognize/numerals/numeral-at.ts'
import { isCounted } from './siblings.ts'

/** A name that counts things of one kind: “五抓”, “四色课堂”, “三项机制”, 四个引擎. */
const counted = /^“?([三四五六七八九])(?:个|项|大|种|条|类)?([^”、一二三四五六七八九]{1,6})”?/u
const most = 9

interface SetName {
  count: number
  /** What is counted (抓, 课堂), and the last word of it: 色课堂 is made of 课堂. */
  kinds: readonly string[]
}

function setName(practice: Practice): SetName | undefined {
  const found = practice.name && counted.exec(practice.name.text)
  const kind = found?.[2]
  const count = found?.[1] ? leadingValue(found[1]) : undefined
  if (!kind || !count || count > most) return undefined
  return {
    count,
    kinds: [...kind].map((_, at) => kind.slice(at)).filter((end, at) => at === 0 || end.length > 1),
  }
}

const bare = (words: string): string => words.replace(/[“”]/gu, '')

/** Whether a thing is one of those that are counted: 抓服务队伍 of “五抓”, 支部联建 of “三联”, “金色榜样课堂” of “四色课堂”. */
function isOf({ name }: Practice, kind: string): boolean {
  const words = bare(name?.text ?? '')
  return words.length > kind.length && (isCounted(words, kind) || words.endsWith(kind))
}

/**
 * Sets whose members are the heads of what follows: 通过“五抓”… and then 抓服务队伍。 … 抓脱贫攻坚。 Each member is a part of the set, and
 * the set lists them. Takes a set of which just as many follow as it counts; a set that lists its members itself stays as it is.
 */
export function setsOf(practices: readonly Practice[]): Practice[] {
  const out = [...practices]
  for (const [at, whole] of practices.entries()) {
    const set = whole.parts ? undefined : setName(whole)
    if (!set) continue
    for (const kind of set.kinds) {
      const members = practices.filter(
        (other, nth) => nth !== at && other.span.end > whole.span.start && other.name && isOf(other, kind),
      )
      const texts = new Set(members.map(({ name }) => name?.text))
      if (members.length !== set.count || texts.size !== set.count) continue
      // The passage goes to the end of what is told of it.
      const end = Math.max(whole.span.end, ...members.map(({ span }) => span.end))
      out[at] = {
        ...whole,
        span: { ...whole.span, end },
        parts: members.flatMap(({ name }) => name ?? []),
        figureIds: [...new Set([whole, ...members].flatMap(({ figureIds }) => figureIds))],
      }
      for (const member of members) {
        const nth = practices.indexOf(member)
        out[nth] = { ...member, partOf: whole.id }
      }
      break
    }
  }
  return out
}
