/** What a reader has of their own; what is not there is not named. */
function ownParts(reports: string, records: string, cards: string, items = '0'): string {
  const parts = [
    [reports, '份报告'],
    [records, '条核对'],
    [cards, '处补正的出处'],
    [items, '条摘录'],
  ]
  return parts.flatMap(([count, unit]) => (count === '0' ? [] : `${count} ${unit}`)).join('、')
}

/** What is said of the reader's own reports and of what they give on; it comes with what uses it. */
export const zh = {
  /** The way to read reports of one's own, and the list of those that were read. */
  giving: {
    button: '读一份自己的报告',
    folder: '读一个文件夹',
    paste: {
      open: '粘贴文字',
      title: '粘贴一份报告',
      close: '关上',
      name: '名称',
      unnamed: '粘贴的文字',
      words: '报告的文字',
      read: '读这些文字',
    },
    hint: '也可以把 .txt、.docx、.xlsx、.pdf、.html、.md、.csv 文件，装它们的文件夹或 .zip，拖到页面上；每份不超过 20 MB，压缩包不超过 200 MB。报告只在这台电脑上读，不上传；留在这个浏览器里，直到你移除。',
    drop: '松手就读这些报告。只在本机读，不上传。',
    reading: (name: string, others: number) =>
      others > 0 ? `正在读：${name}，后面还有 ${others} 份` : `正在读：${name}`,
    stop: '停下',
    found: (figures: string, practices: string) => `${figures} 个数字，${practices} 条做法`,
    open: '打开',
    openOf: (name: string) => `打开本机报告：${name}`,
    remove: '移除',
    removed: (name: string, others: number) =>
      others > 0 ? `已移除 ${name} 等 ${others + 1} 份` : `已移除 ${name}`,
    checksStay: (removed: string, checks: number) =>
      `${removed}；对它的 ${checks} 条核对还留着，报告放回来就又用上，也可在“核对记录”里撤回`,
    removeAll: (count: number) => `全部移除（${count} 份）`,
    undo: '恢复',
    size: (size: string) => `，${size}`,
    kept: '留在这个浏览器里，重开页面时按当时的规则重读。',
    shut: '这个浏览器里留着的报告这次没能打开，并没有删掉。请关掉别的对照页面，再重新载入。',
    notKept: {
      'no-storage': '这个浏览器不让保存（可能是无痕窗口）：关掉页面就没有了。',
      full: '这个浏览器没有地方了：刚才读的，关掉页面就没有了。移除几份再读。',
    },
    removeOf: (name: string) => `移除本机报告：${name}`,
    nothing: '没有读出数字和做法。这个工具读的是地方工作报告、简报、公报。',
    refused: (name: string) => `没有读：${name}`,
    stopped: (count: number) => `已停下，没有读的 ${count} 份：`,
    dismiss: '知道了',
  },
  onlyHere: (reports: string, records: string, cards: string) =>
    `你的 ${ownParts(reports, records, cards)}只在这个浏览器里，链接带不走：别人打开看不到。要一起给，到“原文”里存成一个网页或项目文件。`,
  page: {
    save: '存成一个网页',
    file: '对照',
    failed: '没能存成网页：页面的模板或某份报告的原文没取到。请联网后再试，或改存项目文件',
    holds: (reports: string, records: string, cards: string) =>
      `整个页面连同你的 ${ownParts(reports, records, cards)}存成一个文件，别人双击就能看，不用联网，也不用本页。摘录列表和笔记不在里面。`,
  },
  project: {
    save: '存成项目文件',
    working: '正在存……',
    file: '对照项目',
    failed: '没能存成文件：报告太多，这个浏览器装不下。可先移除几份',
    holds: (reports: string, records: string, cards: string, items: string) =>
      `你的东西装在一个文件里给别人，或换一台电脑接着做：${ownParts(reports, records, cards, items)}，还有现在看的。别人把它拖进页面就打开。`,
    came: (reports: string, records: string, lists: string, left: string) =>
      `已打开项目：${reports} 份报告、${records} 条核对、${lists} 个摘录列表${left === '0' ? '' : `，另有 ${left} 项读不懂，没有采用`}`,
    refused: {
      'not-a-project': (file: string) => `${file} 不是对照的项目文件，没有打开`,
      newer: (file: string) => `${file} 是更新版本的页面存的，请先刷新页面再打开`,
      'too-large': (file: string) => `${file} 太大，这个页面装不下。请把里面的报告分几次给`,
    },
  },
  onDisk:
    '这个网页是从磁盘打开的：各种格式都能读，不用联网。报告和核对留在这个浏览器里；网页移动、改名或换了浏览器，就可能看不到，请存成项目文件。',
  refusedMany: (count: number) => `没有读的 ${count} 份，为什么`,
  /** Tables of a report of which not every cell was read. */
  unreadTables: (count: number) => `；有 ${count} 张表没有读全，打开后看它下面的说明`,
  folderName: '文件夹',
  refusals: {
    empty: () => '文件是空的，或只有空白。请检查是不是选错了文件。',
    'too-large': (size: string) => `文件有 ${size} MB，超过 20 MB。请拆成几份再读。`,
    binary: (offset: string) =>
      `不是纯文本（第 ${offset} 字节起）。Word 请存为 .docx，其余另存为 .txt，编码选 UTF-8。`,
    undecodable: (offset: string) =>
      `第 ${offset} 字节起不是 UTF-8，也不是 GB18030。请用记事本打开，另存为 UTF-8。`,
    unreadable: () =>
      '浏览器读不到它：可能是文件夹，文件已被移走，或正在被别的程序改动。请等写完后重新选择。',
    failed: (detail: string) => `读取程序出错了：${detail}。请换一份试试，或把这句话告诉维护者。`,
    slow: (seconds: string) =>
      `读了 ${seconds} 秒还没有读完，已停下。请拆成几份再读，或把这份文件告诉维护者。`,
    known: () => '这份报告已经在数据里了，不用再读。',
    'not-text': () =>
      '能读 .txt、.docx、.xlsx、.pdf、.html、.md、.csv。.doc、.xls、.wps、.et 请先另存为其中一种。',
    legacy: () =>
      '这是旧版 .doc、.xls，或加了密码。请在 Word、Excel 或 WPS 里去掉密码，另存为 .docx、.xlsx。',
    'nothing-in': () => '压缩包里没有能读的报告（.txt、.docx、.xlsx、.pdf、.html、.md、.csv）。',
    'left-in': (count: string) =>
      `压缩包里还有 ${count} 个文件没有读：不是报告，超过 20 MB，或在前 2000 份之外。`,
    locked: () => '它加了密码。请去掉密码后另存。',
    scan: (pages: string) => `${pages} 页都是图片，没有文字。请先做文字识别，再存为 .docx 或 .txt。`,
    garbled: () => '这份 PDF 没有写明是什么字，读出来是乱码。请另存为 .docx 或 .txt。',
    broken: () => '文件不完整。请用 Word、WPS 或 PDF 阅读器打开后另存。',
    deep: () => '网页里的元素嵌套太深，读不了。请把正文另存为 .txt。',
    columns: (limit: string) => `表里有超过 ${limit} 列。请只留要用的列，另存后再读。`,
    'too-many': (count: string) => `一次最多读 ${count} 个文件，其余没有读。请分几次给。`,
    cells: (limit: string) => `表里有超过 ${limit} 个单元格。请只留要用的表，另存后再读。`,
    bomb: (size: string) => `解开后有 ${size} MB，太大了。请拆成几份再读。`,
  },
  newer: {
    ask: (earlier: string) => `与已有的 ${earlier} 同名，内容不同。是它的新版本吗？`,
    replace: '换掉旧的',
    replaceOf: (file: string) => `用新的 ${file} 换掉旧的`,
    both: '两份都留',
    bothOf: (file: string) => `两份 ${file} 都留`,
    replaceAll: (count: number) => `全部换掉（${count} 份）`,
    bothAll: '全都留',
    replaced: (file: string, others: number, moved: number, left: number) =>
      [
        others > 0 ? `${file} 等 ${others + 1} 份已换成新的` : `${file} 已换成新的`,
        ...(moved > 0 ? [`${moved} 条核对随了过来`] : []),
        ...(left > 0 ? [`${left} 条核对的原话新版里没有，还记在旧的名下`] : []),
      ].join('；'),
    failed: (file: string) => `${file} 没换成，两份都还在。请再试一次`,
  },
  card: {
    open: '补正出处',
    openOf: (file: string) => `补正 ${file} 的题目、出处、地区和年份`,
    fields: {
      title: '题目',
      publisher: '发布者',
      published: '发布日期',
      url: '网址',
      place: '地区',
      start: '所指时间从',
      end: '到',
    },
    read: (words: string) => `读出的是 ${words}`,
    examples: {
      title: '',
      publisher: '余干县人民政府',
      published: '2023-01-15',
      url: 'https://',
      place: '江西省余干县',
      start: '2022',
      end: '2022',
    },
    hint: '照你写的重读一遍：地区和年份当作原文写明的。留空的由程序去读。引文用这里的题目和出处。',
    save: '保存并重读',
    working: '正在重读……',
    cancel: '不改了',
    told: '出处经你补正',
    saved: '已按你写的重读',
    undo: '撤销',
    failed: '这份报告没能重读，原来的还在',
    problems: {
      published: '发布日期写作 2023、2023-01 或 2023-01-15',
      url: '网址以 http:// 或 https:// 开头',
      period: '时间写作 2022、2022-03 或 2022-03-15，末尾不早于开头',
    },
  },
}

export type OwnWords = typeof zh
