import { contextOf, type LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** What sorts other things and says nothing alone: 5个｜方面｜28条措施. */
const sorting: ReadonlySet<string> = new Set(
  '方面 领域 板块 环节 类别 大类 类型 批次 方向 层面 维度 部分 模块 门类'.split(' '),
)

/** The sorting word that a figure counts, as its noun or as its unit (五大类｜23个指标). */
function sortingWord({ text, figure }: LabelContext, label: Label): string | undefined {
  const words = text.slice(label.parts.at(-1)?.start ?? 0, label.parts.at(-1)?.end ?? 0)
  if (label.evidence.how === 'after' && label.parts.length === 1 && sorting.has(words)) return words
  return sorting.has(figure.unit) ? figure.unit : undefined
}

/**
 * The things that are sorted, counted right behind: 5个｜方面｜28条措施 → 措施方面, 五大类23个指标 → 指标大类. Refuses a sorting word with words of
 * its own (重点领域) and one that no count follows.
 */
export function kindsOf(context: LabelContext, label: Label): Label | undefined {
  const { figures, at, figure } = context
  const word = sortingWord(context, label)
  const next = figures[at + 1]
  if (!word || !next || label.suffix !== '') return undefined
  const behind = figure.unit === word ? figure.end : (label.parts.at(-1)?.end ?? figure.end)
  if (next.start !== behind) return undefined
  const things = contextOf({ ...context, at: at + 1 })?.after()
  return (
    things && {
      ...label,
      parts: [things],
      suffix: word,
      basis: 'derived',
      added: [...label.added, 'kinds'],
    }
  )
}
