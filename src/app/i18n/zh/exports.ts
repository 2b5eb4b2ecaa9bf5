export const exports = {
  label: '导出',
  working: '正在生成文件……',
  failed: '文件没能生成，请再试一次',
  copied: '表格已复制，可粘贴到 Word 或 Excel',
  copyFailed: '浏览器不让复制，请改用导出文件',
  copyTable: '复制为表格',
  firstRows: (n: string) => `只复制了前 ${n} 行，全部请导出文件`,
  noTexts: '有原文取不到，导出的文件里没有这些数字的原句',
  withOwn: (id: string, reports: string) => `${id}，另有读者自己的 ${reports} 份报告`,
  from: (id: string, link: string) => `出自对照，数据 ${id}：${link}`,
}
