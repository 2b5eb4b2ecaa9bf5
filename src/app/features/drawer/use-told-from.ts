import type { Article } from '../../../contract/article.ts'
import type { Period } from '../../../contract/period.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import { useSourceText } from '../../data/texts/use-texts.ts'
import { useText } from '../../i18n/use-text.ts'

/**
 * How the words that tell a time are quoted: as the article's, or, where only another article of the page says them, as that one's.
 * Nothing where a period has no words.
 */
export function useToldFrom(article: Article | undefined): (period: Period) => string | undefined {
  const { inferredFrom, inferredElsewhere } = useText().drawer
  const raw = useSourceText(article?.sourceId)
  return ({ basis, text: words }) => {
    if (words === undefined) return undefined
    const text = basis === 'inferred' && raw.status === 'ready' ? raw.text : ''
    const isElsewhere = text.includes(words) && article && !wordsOf(text, article.spans).includes(words)
    return (isElsewhere ? inferredElsewhere : inferredFrom)(words)
  }
}
