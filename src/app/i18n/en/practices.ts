import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

export const practices: Dictionary['practices'] = {
  themes: 'Themes',
  allThemes: 'All',
  find: 'Find in practices',
  found: (places, all, shown) =>
    `${counted(all, 'practice')} in ${counted(places, 'place')}${all === shown ? '' : `, ${shown} listed here`}`,
  places: {
    pair: (names, theme) =>
      `No places are chosen yet: these two have most practices on themes they share: ${names}${theme === '' ? '' : ` (most on “${theme}”)`}.`,
    query: (names, query) =>
      `No places are chosen yet; these have most practices with “${query}” in their names, kinds, steps and members: ${names}.`,
    most: (names) =>
      `No places are chosen, and no two share a theme within this filter; these have the most practices: ${names}.`,
    partner: (names) =>
      `Only one place is chosen; the one that shares most themes with it stands beside it: ${names}.`,
    alone: (name) => `Only ${name} has practices; there is nothing to set beside it.`,
    left: (most, names) =>
      `At most ${counted(most, 'place fits', 'places fit')} side by side. Not shown: ${names}.`,
    keep: 'Keep these places',
    add: 'Add a place',
    reset: 'Clear chosen places',
  },
  kinds: {
    label: 'Kinds of practice',
    hint: 'Who writes of this kind',
    caption: 'Which kinds of practice each place writes of',
    kind: 'Kind',
    none: 'none found',
    count: (count) => count,
    more: (count) => counted(count, 'more kind'),
    fewer: 'Fold',
    all: 'All kinds',
    allPlaces: 'All places: who writes of which kind',
    allHint: 'A kind opens the places that write of it side by side; a place opens its own.',
    having: 'Places that write of it',
    places: (count) => counted(count, 'place'),
    close: 'Close',
    silence:
      'The kind is told from the name and the words of the passage. Not found does not mean not written, still less not done.',
  },
  statuses: { legend: 'Done or planned', all: 'Done and planned', done: 'Done', planned: 'Planned' },
  partOf: (title) => `part of ${title}`,
  replace: 'Change place',
  replaceOf: (name) => `Show another place instead of ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  option: (count) => counted(count, 'practice'),
  headCounts: (practices, figures) => `${counted(practices, 'practice')} · ${counted(figures, 'figure')}`,
  nested: (count) => ` · ${count} from townships and villages`,
  rows: { steps: 'Procedures', levels: 'Organisation chains', parts: 'Numbered slogans' },
  rowHints: {
    steps:
      'Corresponding steps share a row. The pairing is ours, by meaning: read both sentences before you cite a “similar” pair',
    levels: 'From the top down',
    parts: 'Members counted against the number that the slogan announces',
  },
  before: 'Before it: ',
  ties: { same: 'same word', similar: 'similar' },
  noStep: 'No such step found',
  noLevel: 'No such level found',
  mentioned: 'said elsewhere, not in the chain',
  noList: {
    steps: (name) => `No procedure found for ${name}`,
    levels: (name) => `No organisation chain found for ${name}`,
    parts: (name) => `No such slogan found for ${name}`,
  },
  hidden: 'Nothing here under the present themes and search.',
  listOf: (title, name) => `${name}: ${title}`,
  alignedOf: (row, left, right) => `${row}: ${left} and ${right}`,
  declared: (stated, counted, agrees) =>
    `Announces “${stated}”, ${counted} found: ${agrees ? 'they agree' : 'they differ, see the source'}`,
  counted: {
    steps: (count) => counted(count, 'step'),
    levels: (count) => counted(count, 'level'),
    parts: (count) => counted(count, 'member'),
  },
  counts: (cells) => `${cells.join(' vs ')} practices`,
  sharedHint: (count) => `${counted(count, 'shared phrase')}, underlined and listed first`,
  elsewhereInView: (count) => `${counted(count, 'practice')} on this listed under other themes.`,
  silent: (name) =>
    `No practice found here for ${name}. Not found is not the same as not written, nor as not done.`,
  more: (count) => `${count} more`,
  alsoThemes: (names) => `Also: ${names.join(', ')}`,
  unfold: (count) => `Show the other ${counted(count, 'character')}`,
  fold: 'Show less',
  textLoading: 'Fetching the text…',
  textFailed: 'The text could not be fetched.',
  retry: 'Try again',
  open: 'Source',
  openOf: (title) => `Source: ${title}`,
  similar: 'Similar',
  similarOf: (title) => `Find similar practices: ${title}`,
  margin: 'Saved and similar',
  elsewhere: 'Similar elsewhere',
  elsewhereHint:
    'Practices of other places that are alike by name, kind, structure or words; shared words are underlined',
  similarTo: (title) => `Similar to ${title.includes('“') ? title : `“${title}”`}`,
  similarToAll: 'Show all',
  leadJoint: ', ',
  leadMore: (count) => ` and more, ${count} in all`,
  calledElsewhere: 'Practices of this kind are called elsewhere:',
  inPlace: (name) => ` (${name})`,
  akin: {
    name: 'same name',
    steps: (count: string) => `${counted(count, 'step')} in both`,
    levels: (count: string) => `${counted(count, 'level')} in both`,
    parts: (count: string) => `${counted(count, 'part')} in both`,
  },
  sharedWords: (count) => `${counted(count, 'word')} shared`,
  comparing: 'Comparing practices elsewhere…',
  noneElsewhere: 'Nothing like the practices shown was found elsewhere.',
  limited: (count) => `There are many reports: similar practices are sought in the first ${count} only.`,
  empty: {
    collection: 'This dataset has no practices',
    collectionHint:
      'Practices are read from passages on measures, procedures and organisation chains. Add reports that describe some and build the data again.',
    filter: 'No practice meets these conditions',
    query: (words) => `None of these places' practices says “${words}”`,
    filterHint:
      'Try other places, another theme or word, or clear the conditions; Ctrl K searches all places.',
    clear: 'Clear the conditions',
  },
}
