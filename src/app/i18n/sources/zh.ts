/** What is said of the reports themselves: the list of sources, the reader, and what the text leaves open. */
export const zh = {
  list: '报告和文章',
  total: (sources: string, articles: string) => `${sources} 份报告，${articles} 篇文章`,
  findSource: '找报告：题目、地区、文件名',
  moreSources: (n: string) => `还有${n}份，再列一些`,
  noSource: (words: string) => `没有题目、地区或文件名含“${words}”的报告。`,
  articles: (count: string) => `${count} 篇`,
  noArticle: '这份报告里没有读出文章。',
  choose: '换一篇文章',
  ownTools: '读自己的报告、核对、数词语',
  kinds: { report: '报道', brief: '简讯', essay: '文章', caption: '图片说明' },
  counts: (figures: string, practices: string) =>
    [figures !== '0' && `${figures} 个数字`, practices !== '0' && `${practices} 条做法`]
      .filter(Boolean)
      .join('，') || '没有数字',
  untitled: '（没有题目）',
  unknownPlace: '地区不明',
  undated: '刊发日期原文未载',
  period: (year: string, words: string | undefined) =>
    words === undefined ? `所指 ${year}` : `所指 ${year}（据“${words}”）`,
  file: (name: string, encoding: string, length: string) => `${name} · ${encoding} · ${length} 字`,
  original: '原网页',
  own: '本机',
  ownHint: '本机报告：只在这个浏览器里，没有上传',
  flags: {
    openStart: '有的段落缺了开头：原文里就没有。',
    openEnd: '有的段落断在半句：后半句在原文里找不到。',
    duplicated: '原文把一段印了两遍，重复的一遍没有计数。',
    gluedHeading: '有小标题粘在上一段末尾，这里把它分开了。',
    rejoined: '有句子被栏目或图片隔断，这里接上了。',
  } as Readonly<Record<string, string>>,
  otherFlag: (flag: string) => `标记：${flag}`,
  loading: '正在取原文……',
  failed: '原文没有取到。请检查网络后再试；文件可能没有随数据一起发布。',
  retry: '再试一次',
  tools: '在文章里走动',
  walkAll: (count: string) => `${count} 个数字`,
  walkAt: (at: string, count: string) => `第 ${at} 个，共 ${count} 个`,
  noFigures: '这篇没有数字',
  previous: '上一个',
  next: '下一个',
  raw: '原始行',
  rawHint: '按文件里的行和次序显示，带行号',
  lost: (count: string) => `有 ${count} 个数字与原文对不上，没有标出。原文可能在生成数据后改动过。`,
  table: '原文中的表格',
  practiceOf: (title: string) => `做法：${title}`,
  aside: '关于这篇文章',
  outline: '小标题',
  /** What the text does not settle. */
  unsure: {
    head: '还没有定下的数字',
    hint: '原文没有说清，或程序没有读懂；不作猜测。',
    placeless: (count: string) => `不知是哪里的：${count} 个`,
    timeless: (count: string) => `不知是何时的：${count} 个`,
    more: (count: string) => `还有 ${count} 个`,
    among: (figures: string, placeless: string, timeless: string) =>
      [placeless !== '0' && `${placeless} 个不知是哪里的`, timeless !== '0' && `${timeless} 个不知是何时的`]
        .filter(Boolean)
        .map((part, at) => (at === 0 ? `${figures} 个数字中，${part}` : part))
        .join('，'),
  },
  charts: '用到这些数字的图表',
  noCharts: '这篇的数字没有归入可画图的指标，可在“数据”里查看。',
  places: (count: string) => `${count} 地`,
  allCharts: '一起看前几项',
  issues: '读取时遇到的问题',
  issuesLanguage: '',
  severities: { info: '说明', warning: '注意', error: '错误' },
  line: (number: string) => `第 ${number} 行`,
  lostArticle: '链接里的文章这里没有',
  lostArticleHint: '可在列表里另选一篇。若它出自别人的本机报告，请他把报告发来，放到这一页上读。',
  empty: '没有报告',
  emptyHint: '把 .txt 报告放进 seeds 文件夹后运行 npm run data，或在这里读一份自己的报告。',
}

export type SourceWords = typeof zh
