import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'

/** What a sentence says at its head that all of it is about: 高速公路方面, 农村公路领域:. */
const topic = /^[\s,、]{0,3}(?<name>\p{Script=Han}{2,8})(?:方面|领域)[,:]/u
/** What was done with works, or how far they reach, and not with which: 新开工, 在建, 通车里程. */
const bare =
  /^(?:新?开工|在建|续建|竣工|完工|建成|投产|通车|新增|新建|改建|扩建|改扩建)(?:通车)?(?:总?里程|总?面积|总长)?$/u

/**
 * The works that the head of a sentence names: 高速公路方面,新开工｜613公里,通车里程｜6400公里 → 新开工高速公路, 高速公路通车里程. Refuses a label that says
 * itself of what (民生方面,新建学校｜3所).
 */
export function topicBefore({ text, sentence }: LabelContext, label: Label): Label | undefined {
  const [own, other] = label.parts
  if (label.evidence.how !== 'before' || !own || other || label.suffix !== '') return undefined
  const words = text.slice(own.start, own.end)
  const found = topic.exec(text.slice(sentence.start, own.start))
  const name = found?.groups?.name
  if (!found || name === undefined || !bare.test(words) || words.includes(name)) return undefined
  const start = sentence.start + found[0].indexOf(name)
  const works: Part = { start, end: start + name.length }
  const measures = is(wordsIn(text, own.start, own.end).at(-1), 'attribute')
  return {
    ...label,
    parts: measures ? [works, own] : [own, works],
    basis: 'derived',
    added: [...label.added, 'owner'],
  }
}
