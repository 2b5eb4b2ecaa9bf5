import type { Figure } from '../../contract/figure.ts'
import { about, type Check } from './check.ts'

const yearOf = (date: string | undefined): number | undefined => (date ? Number(date.slice(0, 4)) : undefined)

/** What two sources must agree in before their numbers can contradict each other. */
const statementKey = ({ regionId, indicatorId, unit, kind, label, period }: Figure): string | undefined =>
  regionId && indicatorId && period?.basis === 'stated'
    ? [regionId, indicatorId, unit, kind, label, period.start, period.end].join('|')
    : undefined

/** With fewer figures a share of them says nothing. */
const leastFigures = 5

/** Every check of the dataset's consistency. To add one: an object here, its row in messages.ts, a case in its test. */
export const checks: readonly Check[] = [
  {
    code: 'check.share-above',
    scope: 'row',
    // 完成年度计划的103.5%, 占调整预算104.2% and 恢复到108% may exceed the whole; a part of it may not.
    find: (figure) =>
      figure.dimension === 'percent' &&
      figure.value > 100 &&
      figure.kind !== 'change' &&
      /占(?![用地])|覆盖率|满意|办结率|合格率/u.test(figure.label) &&
      !/预算|计划|任务|目标/u.test(figure.label)
        ? [about(figure)]
        : [],
  },
  {
    code: 'check.negative',
    scope: 'row',
    find: (figure) =>
      figure.value < 0 && figure.kind !== 'change' && figure.kind !== 'rate' ? [about(figure)] : [],
  },
  {
    code: 'check.year-ahead',
    scope: 'row',
    find: (figure, { articleOf }) => {
      const published = yearOf(articleOf.get(figure.articleId)?.published)
      const told = yearOf(figure.period?.start)
      return published !== undefined && told !== undefined && told > published && figure.kind !== 'target'
        ? [about(figure, { year: told, published })]
        : []
    },
  },
  {
    code: 'check.article-poor',
    scope: 'article',
    find: ({ article, figures }) => {
      const poor = figures.filter(({ label, regionId }) => label === '' || regionId === undefined).length
      return figures.length >= leastFigures && poor > figures.length / 3
        ? [{ articleId: article.id, params: { title: article.title, poor, count: figures.length } }]
        : []
    },
  },
  {
    code: 'check.sources-differ',
    scope: 'dataset',
    find: ({ figures }, { fileOf }) => {
      const first = new Map<string, Figure>()
      return figures.flatMap((figure) => {
        const key = statementKey(figure)
        const earlier = key === undefined ? undefined : first.get(key)
        if (key !== undefined && !earlier) first.set(key, figure)
        const differs =
          earlier &&
          earlier.value !== figure.value &&
          [earlier, figure].every(({ bound }) => bound === 'exact') &&
          fileOf(earlier.articleId) !== fileOf(figure.articleId)
        return differs ? [about(figure, { other: earlier.quote, source: fileOf(earlier.articleId) })] : []
      })
    },
  },
]
