import {
  type SharedPhrase,
  type SharedPhraseOptions,
  sharedPhrases,
} from '../../compare/alike/shared-words.ts'
import {
  type PracticeWords,
  type SimilarIndex,
  type SimilarPractice,
  similarIndex,
  similarPractices,
} from '../../compare/alike/similar.ts'

/** What compares whole texts and takes long: done beside the page, so that the page answers meanwhile. */
export interface Work {
  /** Answers as soon as the worker stands. */
  ready(): Promise<void>
  sharedPhrases(
    texts: readonly { regionId: string; text: string }[],
    options: SharedPhraseOptions,
  ): Promise<SharedPhrase[]>
  /** Keeps practices under a name, in place of those kept before. */
  learn(name: string, practices: readonly PracticeWords[]): Promise<void>
  /** For each id up to `n` practices that resemble it; empty lists where other practices were learnt since. */
  similar(name: string, ids: readonly string[], n: number): Promise<SimilarPractice[][]>
}

let learnt: { name: string; practices: readonly PracticeWords[]; index?: SimilarIndex } | undefined

export const work: Work = {
  ready: async () => undefined,
  sharedPhrases: async (texts, options) => sharedPhrases(texts, options),
  async learn(name, practices) {
    learnt = { name, practices }
  },
  async similar(name, ids, n) {
    if (learnt?.name !== name) return ids.map(() => [])
    learnt.index ??= similarIndex(learnt.practices)
    const { index } = learnt
    return ids.map((id) => similarPractices(index, id, n))
  },
}
