/** What the search says; it comes with its dialog. */
export const zh = {
  title: '搜索',
  close: '关上搜索',
  placeholder: '地区、指标、做法、原文，可用拼音或首字母',
  figures: '数字',
  places: '地区',
  indicators: '指标',
  themes: '主题',
  practices: '做法',
  texts: '原文',
  rest: (n: string) => `列出另外 ${n} 条`,
  nothing: (query: string) => `没有找到“${query}”`,
  /** A place of the collection, and its initials. */
  teach: (place: string, initials: string) => `可以输入：${place}、${initials}、网格、代办、12345`,
  loadingTexts: (done: string, all: string) => `正在读取原文（${done}／${all}）……`,
  textsFailed: '有原文取不到，结果不全',
  keys: '↑ ↓ 选择 · Enter 打开 · Esc 关闭',
  more: (n: string) => `另有 ${n} 条`,
  counted: (n: string) => `${n}个数字`,
  statedBy: (n: string) => `${n}地`,
}

export type FindWords = typeof zh
