/** What is told of the records in NAME.corrections.jsonl; `review.line` leaves one line out, the others are told of the report. */
export const reviewMessages = {
  'review.line': {
    severity: 'error',
    zh: '{file} 第 {line} 行未采用：{path} 不合格式，其余各行照用。请对照 docs/corrections.md 修改，或用页面重新导出。',
    en: '{file}: line {line} left out, it does not fit at {path}; the others hold. Compare docs/corrections.md, or save it anew from the page.',
  },
  'review.applied': {
    severity: 'info',
    zh: '{who} {did}“{quote}”，见 {file}。',
    en: '{file}: {who} {did} “{quote}”.',
  },
  'review.superfluous': {
    severity: 'info',
    zh: '{file}：{who} 对“{quote}”的更正已是程序自己读出的结果，可以删去这条记录。',
    en: '{file}: what {who} corrected in “{quote}” is what the rules say by now. The record may be removed.',
  },
  'review.overruled': {
    severity: 'info',
    zh: '{file}：{who}（程序）对“{quote}”的核对没有采用，因为有人核对过，以人为准。',
    en: '{file}: what {who}, a program, found of “{quote}” does not hold: a person checked the same.',
  },
  'review.changed': {
    severity: 'warning',
    zh: '{file}：{who} 核对过“{quote}”，但程序现在读出的与当时不同，因此不再标为已核对。请重新核对。',
    en: '{file}: {who} confirmed “{quote}”, which is read otherwise since. It is marked as checked no more; check it again.',
  },
  'review.conflict': {
    severity: 'warning',
    zh: '{file}：“{quote}”的 {fields} 有人改得与 {who} 不同，两者都未采用。请商定后删去一条。',
    en: '{file}: {fields} of “{quote}”: another reader set it otherwise than {who}, so neither holds. Settle it, and remove one record.',
  },
  'review.orphan': {
    severity: 'warning',
    zh: '{file}：{who} 关于“{quote}”的记录未生效：{why}。',
    en: '{file}: the record of {who} on “{quote}” holds for nothing: {why}.',
  },
} as const

/** Why a record holds for nothing, and what was done. */
export const reviewPhrases = {
  gone: { zh: '原文中已没有这段文字', en: 'its words stand in the text no more' },
  several: { zh: '原文中有不止一处这段文字', en: 'its words stand in the text more than once' },
  'other-version': { zh: '它针对这份报告的另一个版本', en: 'it was made for another version of the report' },
  'nothing-read': { zh: '那里没有读出数字或做法', en: 'nothing is read there' },
  'two-read': { zh: '那里读出了不止一个数字', en: 'more than one figure is read there' },
  'no-article': { zh: '它要加入的内容不在任何一篇文章里', en: 'what it adds stands in no article' },
  'unknown-id': { zh: '它用的地区或指标不在数据集中', en: 'the dataset has no such place or indicator' },
  confirm: { zh: '核对无误：', en: 'confirmed' },
  set: { zh: '更正了', en: 'corrected' },
  drop: { zh: '删去了', en: 'took out' },
  add: { zh: '加入了', en: 'added' },
} as const
