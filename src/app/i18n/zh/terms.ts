import type { Dimension } from '../../../contract/taxonomy.ts'
/** Words of the contract: levels, kinds, bounds, bases, verdicts. */
export const terms = {
  /** A unit as the reader's language tells it. */
  unit: (unit: string, _dimension?: Dimension) => unit,
  /** The sign of a currency before a converted number; none where the number stands as it is written. */
  currency: (_unit: string) => '',
  levels: {
    nation: '国家',
    province: '省级',
    prefecture: '地级',
    county: '县级',
    township: '乡级',
    village: '村级',
    organ: '机关',
  },
  kinds: { level: '存量', flow: '流量', rate: '比率', change: '变化', target: '目标' },
  stats: { stock: '存量', flow: '流量', rate: '比率' },
  bounds: {
    exact: '确数',
    about: '约数',
    over: '下限',
    under: '上限',
    atLeast: '不低于',
    atMost: '不超过',
    range: '区间',
    estimate: '预计',
  },
  /** How a place or a time is known that somebody wrote who checked. */
  checkedBasis: '核对写定',
  periodBasis: { stated: '载明', inherited: '承前', inferred: '推断' },
  regionBasis: { stated: '原文写明', inherited: '承前文或标题', inferred: '推断', unknown: '不明' },
  labelBasis: { stated: '原文写明', inherited: '承前文', derived: '由文意合成' },
  verdicts: { same: '可比', caution: '慎比', no: '不可比' },
  confidence: { sure: '未标存疑', rest: '存疑' },
  /** Of a figure that was not read surely, wherever it stands. */
  doubtful: '存疑，先看原句',
  reviews: { confirmed: '核对无误', corrected: '经人更正', added: '经人补入' },
  /** Groups of themes, by their name in the dataset. */
  groups: {} as Readonly<Record<string, string>>,
  /** Codes of figures' flags that have words; others are shown as they are. */
  flags: {
    repeated: '前文已说过一次',
    'share-agrees': '占比与两个数相符',
    'share-differs': '占比与两个数不符',
    'sum-agrees': '各项相加等于总数',
    'part-exceeds': '分项大于总数',
    contradicts: '文中另有不同的数',
    estimate: '报告说的是预计数',
  } as Readonly<Record<string, string>>,
  page: (n: number) => `第${n}页`,
  position: (start: number, end: number) => `第${start + 1}—${end}字`,
  undated: (year: string | undefined) =>
    year === undefined ? '未注明日期' : `未注明日期，所述推断为${year}年`,
  accessed: (day: string) => `${day}访问`,
  manySentences: (most: string) => `原句超过 ${most} 条，没有逐条列出；同一画法的 CSV 里每个数都带原句。`,
  cited: (said: string, origin: readonly string[]) => `${said}（${origin.join('，')}）`,
  notRead: '原文还没有读到',
  /** Only who reads English sees a gloss. */
  glossHint: '逐词直译，由规则给出',
  unknownPlace: '地区不明',
  formerly: (until: number, name: string, code: string) => `${until}年末及以前：${name}（${code}）`,
  unknownYear: '年份不明',
  /** A period of which only one end is known. */
  since: (date: string) => `${date} 以后`,
  until: (date: string) => `${date} 以前`,
  joint: '、',
  comma: '，',
  pause: '；',
  bracket: (words: string) => `（${words}）`,
  colon: '：',
  dot: '・',
}
