import type { Collection } from '../../compare/collection.ts'
import { practiceKindIds } from '../../contract/practice-kind-ids.ts'
import type { LinkNote, ReadLink } from './url.ts'
import type { ViewState } from './view-state.ts'

/**
 * Takes out of a state the ids that the dataset does not have, and tells each in a note, so that no view
 * meets an id without a row. A link made on another dataset is told too.
 */
export function checkIds(collection: Collection, state: ViewState): ReadLink {
  const checked: ViewState = { ...state }
  const notes: LinkNote[] = []
  const keep = (param: string, ids: readonly string[], known: (id: string) => unknown) =>
    ids.filter((id) => {
      if (known(id) !== undefined) return true
      notes.push({ code: state.own ? 'own-id' : 'unknown-id', param, value: id })
      return false
    })

  // A choice of unknown ids only would hide everything: it is taken for none. An empty choice is one.
  const keepChoice = (
    field: 'regions' | 'indicators' | 'themes' | 'practiceKinds' | 'pins',
    param: string,
    known: (id: string) => unknown,
  ) => {
    const ids = state[field]
    if (!ids) return
    const kept = keep(param, ids, known)
    if (kept.length > 0 || ids.length === 0) checked[field] = kept
    else delete checked[field]
  }
  keepChoice('regions', 'r', collection.region)
  keepChoice('indicators', 'i', collection.indicator)
  keepChoice('themes', 't', collection.theme)
  keepChoice('practiceKinds', 'pk', (id) => practiceKindIds.find((known) => known === id))
  keepChoice('pins', 'pin', (id) => collection.practice(id) ?? collection.figure(id))
  if (state.figure !== undefined && keep('f', [state.figure], collection.figure).length === 0) {
    delete checked.figure
  }
  if (state.practice !== undefined && keep('p', [state.practice], collection.practice).length === 0) {
    delete checked.practice
  }
  if (state.article !== undefined && keep('a', [state.article], collection.article).length === 0) {
    delete checked.article
  }
  if (state.dataset !== undefined && state.dataset !== collection.id) {
    notes.push({ code: 'pinned', param: state.dataset, value: collection.id })
    delete checked.dataset
  }
  checked.own = false
  return { state: checked, notes }
}
