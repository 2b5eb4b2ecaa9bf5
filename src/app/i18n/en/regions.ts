import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

export const regions: Dictionary['regions'] = {
  rule: "Serif is the report's own wording, sans is this site's; dots mark a doubtful number; any number opens its sentence",
  groupCounts: (places, reports) => `${counted(places, 'place')} · ${counted(reports, 'report')}`,
  groupToldOf: (places) => `${counted(places, 'place')} · told of by reports of others only`,
  order: {
    label: 'Order',
    by: { code: 'by adcode', says: 'most said first', year: 'newest first', name: 'by pinyin' },
  },
  noProvince: 'The nation, and places of unknown province',
  hidden: (n) => `${counted(n, 'more place has', 'more places have')} nothing that passes the filter`,
  add: 'Compare',
  addPlace: (place) => `Add ${place} to the comparison`,
  chosen: 'Chosen',
  removePlace: (place) => `Remove ${place} from the comparison`,
  noYear: 'year unknown',
  figures: (n) => counted(n, 'figure'),
  practices: (n) => counted(n, 'practice'),
  counts: (figures, practices) => `${figures} fig. ${practices} pr.`,
  nested: 'Inside',
  differs: 'defined otherwise',
  strip: (place, value, peers) => `${place} ${value}, beside ${peers} other places`,
  own: (place) => `Numbers of ${place} that belong to no indicator (a selection)`,
  ownNote: 'They have no common definition, so they are not compared and have no scale.',
  open: (place, label, quote) => `${place}, ${label}, ${quote}: open the sentence`,
  matrix: {
    title: 'Who speaks of what',
    hint: 'theme × place, squares by count',
    cell: (place, theme, n) => `${place}, ${theme}: ${n}`,
    empty: 'blank = none found',
    rest: (n) => `the places that say most; ${n} more`,
    picked: (n) => counted(n, 'statement'),
    clear: 'All themes',
    keys: 'arrow keys move, Enter keeps this theme and goes to the place',
  },
  most: {
    title: 'Stated by most places',
    hint: 'a dot a place, from zero',
    places: (n, m) => (n === m ? m : `${n}/${m}`),
    legend:
      '2/4: four state it, two share a scale · hollow: ninth place on, or a target · chevron: more than · hatched tail: about',
    nothing: 'No figure is stated by two places yet',
  },
  shared: {
    title: 'Words several places use',
    hint: 'to the letter',
    more: (n) => `${n} in all`,
    find: (phrase) => `Find “${phrase}” in the texts`,
    many: (n: string) =>
      `More than ${counted(n, 'report')}: choose two places or more, and those are compared`,
    ofChosen: (n: string) => `Of the ${n} chosen places only`,
    loading: 'Comparing the texts…',
    failed: 'Some texts could not be fetched; nothing was compared',
    nothing: 'No words in common',
  },
  unique: {
    title: 'Stated by one place only',
    hint: 'no scale, no rank',
  },
  empty: {
    filtered: 'No place passes the filter',
    filteredHint: 'Widen theme, level, year or kind, or clear all filters.',
    clear: 'Clear filters',
    none: 'There are no places in these data',
    noneHint: 'Put plain-text reports into seeds/ and run npm run data.',
  },
}
