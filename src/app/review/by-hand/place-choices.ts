import type { Region } from '../../../contract/region.ts'
import { regionName } from '../../i18n/use-text.ts'

/** Places to choose from, by their full names; in English with the names that the page calls them by. */
export const placeChoices = (regions: readonly Region[], lang: 'zh' | 'en'): [id: string, words: string][] =>
  regions.map((region) => [
    region.id,
    lang === 'zh' ? region.fullName : `${regionName(region, lang)} ${region.fullName}`,
  ])
