import type { Region } from '../../../contract/region.ts'
import { regionName } from '../../i18n/use-text.ts'
import type { Language } from '../../state/view-state.ts'

/** A place by its whole path, and in English by its name before it. */
export const wholeName = (region: Region, lang: Language): string =>
  lang === 'zh' ? region.fullName : `${regionName(region, lang)} ${region.fullName}`
