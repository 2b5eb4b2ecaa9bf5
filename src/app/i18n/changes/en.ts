import type { changes as zh } from './zh.ts'

export const changes: typeof zh = {
  title: (since) => `What has changed since data ${since}`,
  close: 'Close',
  looking: 'Looking for those data…',
  notKept: (id) =>
    `This browser has not kept data ${id}. If you have that dataset.json, choose it here and see it figure by figure.`,
  other: (given, asked) => `The file is of data ${given}, not ${asked}: this is what is compared below.`,
  choose: 'Choose an older dataset.json:',
  notADataset: (file) => `“${file}” is no data file of this page and was not read`,
  newer: (file) => `“${file}” was made by a newer version; this page cannot read it`,
  counts: (changed, gone, added) =>
    `${changed} figures are read otherwise, ${gone} are gone, ${added} are new.`,
  none: (since, now) => `The figures of data ${since} and ${now} are the same, one by one.`,
  between: (since, now) => `Data ${since} and ${now}, figure by figure`,
  what: 'Change',
  changed: 'read otherwise',
  gone: 'gone',
  added: 'new',
  figure: 'Figure',
  place: 'Place',
  label: 'Scope',
  told: 'How',
  became: (field, before, now) => `${field}: ${before} → ${now}`,
  fields: {
    value: 'value',
    place: 'place',
    time: 'time',
    kind: 'kind',
    label: 'scope',
    indicator: 'indicator',
  },
  more: (count) => `${count} more: copy the table to have them all`,
}
