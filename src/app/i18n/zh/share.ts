export const share = {
  figure: (place: string, quote: string, label: string) => `${place}：${label} ${quote}`,
  of: (subject: string, places: string) => `${subject}：${places}`,
  andMore: (names: string, n: string) => `${names}等 ${n} 地`,
  description: (sources: string, figures: string, practices: string) =>
    `${sources} 份报告、${figures} 个数字、${practices} 条做法放在一起看，每个数字都能打开原句。`,
  embedded: {
    filters: '筛选',
    open: '在对照中打开',
  },
}
