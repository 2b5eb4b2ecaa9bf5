import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** What is built in levels; a word behind it is what is done with it or what it does: 综治中心｜建设, 党组织｜齐抓共管. */
const built = /^.*(?:体系|网络|机制|组织|架构|结构|框架|中心|平台|阵地|联盟|商会|协会)/u
/** More levels than these no chain of offices has: 480级台阶. */
const mostLevels = 9

/**
 * How many levels a thing has, not how many things there are: 县乡村｜三级｜养老服务网络 → 养老服务网络层级. Refuses 480级台阶 and 6.8级地震, and
 * what says so itself (四级层级).
 */
export function levelsOf({ text, figure }: LabelContext, label: Label): Label | undefined {
  const last = label.parts.at(-1)
  if (figure.unit !== '级' || label.evidence.how !== 'after' || label.suffix !== '' || !last) return undefined
  if (figure.valueMax !== undefined || !Number.isInteger(figure.value) || figure.value > mostLevels)
    return undefined
  const words = text.slice(last.start, last.end)
  if (/(?:层级|级别|等级)$/u.test(words)) return undefined
  const head = built.exec(words)
  const end = last.start + (head?.[0].length ?? words.length)
  return {
    ...label,
    parts: [...label.parts.slice(0, -1), { ...last, end }],
    suffix: '层级',
    basis: 'derived',
    added: [...label.added, 'levels'],
  }
}
