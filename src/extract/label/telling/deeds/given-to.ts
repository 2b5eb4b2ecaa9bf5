import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** Who got what stands behind the number: 拨给乡镇, 捐赠给学校, 发给每户. */
const given = /(?:拨|送|发|捐|赠|交|配|批|划)(?:放|赠|送|付|发)?给(?<whom>[\p{Script=Han}“”]{1,10})$/u
const reach = 16

/** To whom things were given: 县里拨给乡镇｜12万个｜口罩 → 拨给乡镇的口罩. Refuses what has another verb behind 给 (交给村里管理｜12亩｜地). */
export function givenTo({ text, start, figure }: LabelContext, label: Label): Label | undefined {
  const noun = label.parts.at(-1)
  if (label.evidence.how !== 'after' || !noun || noun.start < figure.end) return undefined
  const found = given.exec(text.slice(Math.max(start, figure.start - reach), figure.start))
  if (!found || /(?:管理|使用|经营|负责|代管|统筹)$/u.test(found.groups?.whom ?? '')) return undefined
  return {
    ...label,
    parts: [
      { start: figure.start - found[0].length, end: figure.start },
      { ...noun, joint: '的' },
    ],
    basis: 'derived',
    added: [...label.added, 'predicate'],
  }
}
