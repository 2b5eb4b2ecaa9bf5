/** What the tray of compared places says; it comes with it. */
export const zh = {
  label: '对比',
  count: (n: string, most: string) => `对比 ${n}/${most}`,
  remove: (place: string) => `移出${place}`,
  clear: '清空',
  cleared: '已清空对比',
  one: '再选一地就能对比',
  drop: '拖到这里，加入对比',
  shared: (n: string) => `都给出数字的指标 ${n} 项`,
  sharedMany: (n: string) => `至少两地都给出数字的指标 ${n} 项`,
  grade: (n: string, verdict: string, names: string) => `看${verdict}的 ${n} 项：${names}`,
  nothingShared: '没有都给出数字的指标',
  practices: '看做法',
  table: '看数据',
  charts: '看图表',
  compare: (n: string) => `对比 ${n} 地`,
}

export type TrayWords = typeof zh
