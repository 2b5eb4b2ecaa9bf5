import { peopleDimensions } from '../../../../contract/dimensions.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'
import { countedRightBefore } from '../right-before.ts'

/** So many people, and what they have, without whom or what: 每千人, 每万名居民拥有, 每万城镇常住人口配备. */
const perSoMany =
  /^(?:平均)?每(?:百|千|万|十万|百万)(?:名)?(?:城[镇市乡]|农村|常住|户籍|老年|学龄)*(?:人口?|居民|农民|老人|老年人|劳动者|学生|儿童)?(?:拥有|配备|配有|达到?|有)?$/u

/**
 * Whom or what a number of people has so many of, told in the clause before: 执业医师达到1240人,每千人拥有｜2.4名 → 每千人拥有执业医师. Refuses a label that
 * says so itself (每千人拥有床位), and a clause before that counts something else.
 */
export function perHead(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, start } = context
  if (label.tail || label.suffix !== '' || !perSoMany.test(wordsOf(text, label.parts))) return undefined
  const before = countedRightBefore(context, start)
  if (!before || before.thing.end > before.figure.start) return undefined
  const { figure: previous, thing } = before
  const alike = peopleDimensions.has(figure.dimension) === peopleDimensions.has(previous.dimension)
  if (!alike || figure.value >= previous.value) return undefined
  const head = wordsIn(text, thing.start, thing.end).at(-1)
  return is(head, 'person') || is(head, 'thing')
    ? {
        ...label,
        parts: [...label.parts, thing],
        basis: 'inherited',
        added: [...label.added, 'counted'],
      }
    : undefined
}
