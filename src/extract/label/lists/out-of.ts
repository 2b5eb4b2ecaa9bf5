import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'

/** How many of those that were counted right before: 67名党员｜里有｜41名. */
const among =
  /^(?<noun>[^,。;、\d“”()]{1,16}?(?:\([^()]{1,10}\))?)(?:(?:里面?|中间?|当中),?(?:就|已|还|共|现)?有|(?:里面?|当中),)$/u
const longestDeed = 16
const leastDeed = 2

/** What those did, behind their number, to the end of its clause: 戴上岗牌, 铺开了医共体. */
function deedBehind({ text, figure, end }: LabelContext): Part | undefined {
  const deed = text.slice(figure.end, end)
  return deed.length >= leastDeed &&
    deed.length <= longestDeed &&
    /^\p{Script=Han}/u.test(deed) &&
    !/[、的]$/u.test(deed)
    ? { start: figure.end, end }
    : undefined
}

/**
 * Of those that were counted right before the ones that did something: 67名党员里有｜41名戴上岗牌 → 戴上岗牌的党员. Refuses 县里有｜41名党员, where nothing
 * is counted before, and a number that names what it counts.
 */
export function outOf(context: LabelContext): Label | undefined {
  const { text, figure, figures, at } = context
  const previous = figures[at - 1]
  const found = previous && among.exec(text.slice(previous.end, figure.start))
  const own = context.after()
  if (!previous || !found?.groups?.noun || (own && own.end - own.start >= leastDeed)) return undefined
  const noun = { start: previous.end, end: previous.end + found.groups.noun.length }
  const deed = deedBehind(context)
  return {
    parts: deed ? [deed, { ...noun, joint: '的' }] : [noun],
    suffix: '',
    basis: 'derived',
    evidence: { how: 'shared' },
    added: deed ? ['predicate', 'limit'] : ['limit'],
  }
}
