/** Parts each a tenth of the one before it, the first so many of the unit. */
const tenths = (words: string, first: number): (readonly [part: string, of: number])[] =>
  words.split(' ').map((part, at) => [part, first * 10 ** at])

/**
 * Units that are told with smaller ones behind them as one amount: 二十一元五角, 一亩五分. Each part with how many of it make the
 * unit before the amount. Source: GB 3100—1993 and the market system (市制) of 1959; sixteen 两 to the 斤 are older.
 * Land and grain tax of the Ming and Qing go on in tenths down to 微 and 粟.
 */
export const unitParts: Readonly<Record<string, readonly (readonly [part: string, of: number])[]>> = {
  元: [
    ['角', 10],
    ['毛', 10],
    ['分', 100],
    ['厘', 1000],
  ],
  块: [
    ['角', 10],
    ['毛', 10],
    ['分', 100],
  ],
  毛: [
    ['分', 10],
    ['厘', 100],
  ],
  角: [
    ['分', 10],
    ['厘', 100],
  ],
  亩: tenths('分 厘 毫 丝 忽 微', 10),
  石: tenths('斗 升 合 勺 抄 撮 圭 粒 粟', 10),
  斗: tenths('升 合 勺 抄', 10),
  斤: [
    ['两', 10],
    ['钱', 100],
  ],
  小时: [
    ['分钟', 60],
    ['分', 60],
  ],
  公里: [['米', 1000]],
  吨: [['公斤', 1000]],
  顷: [['亩', 100], ...tenths('分 厘 毫 丝 忽 微', 1000)],
  丈: [
    ['尺', 10],
    ['寸', 100],
  ],
  尺: [['寸', 10]],
}

/** What 半 behind a unit begins, where it is no half of it: 3家半导体企业, 两年半山区. */
export const halfTraps = /^半(?:[导径山岛年月天日个数价自机截球边夜生壁身路途]|成品)/u

/** Units behind which 半 adds half a unit: 三米半, 一倍半; of what is counted one by one (三家半) nothing is halved. */
export const halvedDimensions: ReadonlySet<string> = new Set([
  'mass',
  'area',
  'length',
  'volume',
  'multiple',
  'percent',
  'duration',
])
