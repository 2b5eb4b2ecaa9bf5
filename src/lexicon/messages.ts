/** Issues that the extraction raises: a stable code, how grave it is, and what it says in both languages. */
export interface MessageRow {
  code: string
  severity: 'info' | 'warning' | 'error'
  zh: string
  en: string
}

export const messages: readonly MessageRow[] = [
  {
    code: 'article.none',
    severity: 'warning',
    zh: '没有认出文章：请检查文件内容',
    en: 'No article was recognised: check the file',
  },
  {
    code: 'article.place-unknown',
    severity: 'warning',
    zh: '文中没有认出地区，其数字标为“地区不明”，不作猜测',
    en: 'No place was recognised; its figures are marked as of an unknown place',
  },
  {
    code: 'article.no-figures',
    severity: 'info',
    zh: '文中没有认出数字',
    en: 'No figure was recognised in the article',
  },
  {
    code: 'article.lost-end',
    severity: 'info',
    zh: '这一段在原文里断开，后半句不知去向',
    en: 'This paragraph breaks off in the source; its end is lost',
  },
  {
    code: 'article.lost-start',
    severity: 'info',
    zh: '这一段在原文里缺了开头',
    en: 'The beginning of this paragraph is lost in the source',
  },
  {
    code: 'article.repeated',
    severity: 'info',
    zh: '这一段在原文里印了两遍，只读一遍',
    en: 'This paragraph stands twice in the source; it is read once',
  },
  {
    code: 'figure.unlabelled',
    severity: 'warning',
    zh: '没有看懂这个数字数的是什么，未加名称',
    en: 'What this number counts was not understood; it has no label',
  },
  {
    code: 'figure.scattered',
    severity: 'warning',
    zh: '这个数字被分栏切开且次序错乱，没有采用',
    en: 'This number is cut by columns out of order; it was not taken',
  },
  {
    code: 'figure.unclear',
    severity: 'warning',
    zh: '这个数的写法看不准是多少，没有采用。请核对原文',
    en: 'How much this number is cannot be told from how it is written; it was not taken. Check the source',
  },
  {
    code: 'figure.too-large',
    severity: 'warning',
    zh: '这个数字大到无法准确保存，没有采用。请核对原文',
    en: 'This number is too large to be kept exactly; it was not taken. Check the source',
  },
  {
    code: 'table.unread',
    severity: 'warning',
    zh: '表格没有读全：从这一行起，有的格看不出数的是什么。在表头写明单位，如 完成投资(亿元)，或在表上另起一行写 单位：亿元，再读一次',
    en: 'Not all of this table was read: from this row on nothing tells what some cells count. Name the unit in the head of the column, as 完成投资(亿元), or on a line above the table, as 单位：亿元, and read it again',
  },
  {
    code: 'figure.dense',
    severity: 'warning',
    zh: '这一句里数字过密，看不出各自数的是什么，没有采用。如果是表格，请一行一条，名称与数字分开',
    en: 'The numbers of this sentence stand too close together to tell what each counts; they were not taken. If it is a table, put each row on a line of its own',
  },
  {
    code: 'source.scanned',
    severity: 'warning',
    zh: '这几页没有文字（是图片，或是空白），没有读。是图片的请先做文字识别',
    en: 'These pages have no text (pictures, or blank) and were not read. Recognise the text of pictures first',
  },
  {
    code: 'source.place-unknown',
    severity: 'warning',
    zh: '手填的地区没有认出，未采用。请写全称，如“江西省余干县”',
    en: 'The place that was given is not known and was not taken. Write it in full, such as 江西省余干县',
  },
  {
    code: 'time.impossible',
    severity: 'warning',
    zh: '没有这样的日期，未作时间采用。请核对原文',
    en: 'There is no such date; it was not taken for a time. Check the source',
  },
  {
    code: 'time.reversed',
    severity: 'warning',
    zh: '起止年份颠倒，未作时间采用。请核对原文',
    en: 'This period ends before it begins; it was not taken for a time. Check the source',
  },
  {
    code: 'figure.share-differs',
    severity: 'warning',
    zh: '原文的占比与它的两个数算出来的不符,请对照原文',
    en: 'The stated share is not what its two counts make: compare the source',
  },
  {
    code: 'figure.part-exceeds',
    severity: 'warning',
    zh: '原文里“其中”的数大于总数,请对照原文',
    en: 'A part is larger than its whole in the source: compare the source',
  },
  {
    code: 'figure.contradicts',
    severity: 'warning',
    zh: '同一篇文章对同一件事说了两个不同的数,请对照原文',
    en: 'The article states two different numbers for one thing: compare the source',
  },
  {
    code: 'practice.count-differs',
    severity: 'info',
    zh: '原文声明的项数与列出的不符',
    en: 'The count that the text declares differs from the members that it lists',
  },
]
