import { useEffect, useState } from 'react'
import { useLanguage } from './use-text.ts'

/** What a label means; `planned`: it is still to be done. */
export type Gloss = (label: string, planned?: boolean) => string | undefined

let loaded: Gloss | undefined
let asked: Promise<Gloss> | undefined

/** A search asks for every label again with each letter. */
function remembering(gloss: Gloss): Gloss {
  const known = [false, true].map(() => new Map<string, string | undefined>())
  return (label, planned = false) => {
    const own = known[Number(planned)] as Map<string, string | undefined>
    if (!own.has(label)) own.set(label, gloss(label, planned))
    return own.get(label)
  }
}

/** Fetches the words: when a label is first shown in English, or taken along. */
export function loadGloss(): Promise<Gloss> {
  asked ??= import('./en/gloss/gloss.ts').then(({ glossOf }) => {
    loaded = remembering(glossOf)
    return loaded
  })
  // What failed is fetched again when it is asked for again.
  asked.catch(() => {
    asked = undefined
  })
  return asked
}

/** Where nothing is glossed. */
export const noGloss: Gloss = () => undefined

/** Says what a label means word by word, to who reads English: nothing in Chinese, before the words have come, and where too little is known. */
export function useGloss(): Gloss {
  const isEnglish = useLanguage() === 'en'
  const [, setReady] = useState(loaded !== undefined)
  useEffect(() => {
    if (!isEnglish || loaded) return
    let current = true
    // Without the words a label stays as it is: that is no failure to tell.
    loadGloss().then(
      () => current && setReady(true),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [isEnglish])
  return isEnglish ? (loaded ?? noGloss) : noGloss
}
