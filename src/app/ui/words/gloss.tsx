import { lazy, Suspense } from 'react'
import { useLanguage } from '../../i18n/use-text.ts'

const GlossWords = lazy(() => import('./gloss-words.tsx'))

/** To who reads English, what a label means word by word, beside its Chinese. Who reads Chinese fetches nothing for it. */
export function Gloss({ label, planned = false }: { label: string; planned?: boolean }) {
  if (useLanguage() !== 'en') return null
  return (
    <Suspense fallback={null}>
      <GlossWords label={label} planned={planned} />
    </Suspense>
  )
}
