import { isNoun } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** Between those who make something up and what it is: 6名教师｜组成的｜宣讲小组. */
const madeUp = /^(?:共同)?(?:组成|构成)的/u
/** Who makes it up stands right behind this, or behind the member before. */
const by = /由[^,;。]{0,16}$/u

/** A shorter name is that of any body: 队伍, 小组. */
const shortestBody = 3

/**
 * Who makes up a body, told by it: 成立由｜6名｜教师组成的宣讲小组 → 宣讲小组教师. Refuses 由9幢住宅组成, which names no body, and a
 * body that any might be (组成的队伍).
 */
export function makingUp({ text, figure, end }: LabelContext, label: Label): Label | undefined {
  const noun = label.parts.at(-1)
  if (
    label.evidence.how !== 'after' ||
    !noun ||
    !by.test(text.slice(Math.max(0, figure.start - 20), figure.start))
  )
    return undefined
  const from = noun.end + (madeUp.exec(text.slice(noun.end, end))?.[0].length ?? 0)
  if (from === noun.end) return undefined
  const words = wordsIn(text, from, end)
  const stop = words.findIndex((word) => !isNoun(word))
  const body = stop < 0 ? words : words.slice(0, stop)
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last || last.end - first.start < shortestBody) return undefined
  return {
    ...label,
    parts: [{ start: first.start, end: last.end }, noun],
    basis: 'derived',
    added: [...label.added, 'made-up'],
  }
}
