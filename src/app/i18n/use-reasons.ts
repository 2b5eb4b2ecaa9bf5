import { useMemo } from 'react'
import { reasonText } from '../../compare/fair/reason-text.ts'
import type { Verdict } from '../../compare/fair/verdict.ts'
import { remembered } from '../../compare/remember.ts'
import { useCollection } from '../data/collection-context.tsx'
import { display } from '../ui/display.ts'
import { useGloss } from './use-gloss.ts'
import { regionName, useLanguage } from './use-text.ts'

/** Reasons name places as the reports do. */
const byName = remembered((c) => new Map(c.regions.toReversed().map((region) => [region.name, region])))

/** Writes reasons of a verdict, each a clause, with the names of places in the reader's script, and in English what quoted words mean. */
export function useReasons(): (reasons: Verdict['reasons']) => string[] {
  const collection = useCollection()
  const lang = useLanguage()
  const gloss = useGloss()
  return useMemo(() => {
    const place = (name: string) => {
      const region = byName(collection).get(name)
      return region ? regionName(region, lang) : name
    }
    return (reasons) =>
      reasons
        .map((reason) => reasonText(reason, lang, { place, gloss }))
        .map((words) => (lang === 'zh' ? display(words) : words))
  }, [collection, lang, gloss])
}
