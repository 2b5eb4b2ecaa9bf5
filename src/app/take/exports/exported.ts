import type { Collection } from '../../../compare/collection.ts'
import type { Figure } from '../../../contract/figure.ts'
import { sourceIdOf, sourceIdsOf } from '../../data/texts/source-ids.ts'
import { loadTexts } from '../../data/texts/texts.ts'
import { loadLanguage } from '../../i18n/dictionaries.ts'
import { loadGloss } from '../../i18n/use-gloss.ts'
import { axesOf } from './axes.ts'
import type { Exported } from './columns.ts'

/**
 * Figures with all that their files need: the texts of their sources, and the English words, whatever the language of the page.
 * @returns the rows in their order, and whether every text has come; English that has not come is left out
 */
export async function exportedOf(
  c: Collection,
  figures: readonly Figure[],
): Promise<{ rows: Exported[]; whole: boolean }> {
  const sources = new Set(sourceIdsOf(c, figures))
  const absent = () => undefined
  const [texts, gloss] = await Promise.all([
    loadTexts(sources),
    loadGloss().catch(absent),
    loadLanguage('en').catch(absent),
  ])
  const axes = axesOf(c, figures)
  const rows = figures.map((figure) => {
    const onAxis = axes.get(figure)
    return {
      c,
      figure,
      raw: texts.get(sourceIdOf(c, figure) ?? ''),
      ...(gloss && { gloss }),
      ...(onAxis && { onAxis }),
    }
  })
  return { rows, whole: texts.size === sources.size }
}
