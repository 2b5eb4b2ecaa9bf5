import type { Issue } from '../contract/issue.ts'
import { reviewMessages, reviewPhrases } from './reviews/messages.ts'

/** One row: how grave it is, and one sentence for what was met and one for what to do, in each language. */
interface Row {
  severity: Issue['severity']
  zh: string
  en: string
}

/**
 * Every message of this room. `{name}` stands for a parameter; both languages of a row use the same ones.
 * `read.*` and `extract.*`: the file is refused. `sidecar.*`, `meta.*`, `corrections.*`: the file beside
 * the report is left out. `source.*`, `correction.*`, `review.*`, `check.*`: the report is built, and the dataset says so.
 */
export const messages = {
  'read.missing': {
    severity: 'error',
    zh: '拒收 {file}：没有这个文件。请核对路径。',
    en: '{file} refused: there is no such file. Check the path.',
  },
  'read.name': {
    severity: 'error',
    zh: '拒收 {file}：文件名不是 UTF-8。请改名。',
    en: '{file} refused: its name is not UTF-8. Rename it.',
  },
  'read.unreadable': {
    severity: 'error',
    zh: '拒收 {file}：无法读取（{reason}）。请检查权限或链接。',
    en: '{file} refused: it cannot be read ({reason}). Check its permissions or where it links to.',
  },
  'read.folder': {
    severity: 'error',
    zh: '拒收 {file}：这是文件夹，不是文件。请改名，或把报告移到上一级。',
    en: '{file} refused: it is a folder, not a file. Rename it, or move its reports one level up.',
  },
  'read.special': {
    severity: 'error',
    zh: '拒收 {file}：不是普通文件（管道、设备等）。请换成普通文本文件。',
    en: '{file} refused: it is not a regular file (a pipe or a device). Put a plain text file in its place.',
  },
  'read.link': {
    severity: 'error',
    zh: '拒收 {file}：这个链接指向所在文件夹之外。请把文件复制进来。',
    en: '{file} refused: it is a link that leads out of its folder. Copy the file into the folder.',
  },
  'read.large': {
    severity: 'error',
    zh: '拒收 {file}：有 {size} 字节，超过 20 MB（{limit} 字节）的上限。请拆成几个文件。',
    en: '{file} refused: {size} bytes, over the limit of 20 MB ({limit} bytes). Split it into several files.',
  },
  'read.binary': {
    severity: 'error',
    zh: '拒收 {file}：不是文本，第 {offset} 字节处有 NUL。请另存为纯文本（UTF-8）。',
    en: '{file} refused: binary, not text: a NUL byte at byte offset {offset}. Save it as plain text (UTF-8).',
  },
  'read.undecodable': {
    severity: 'error',
    zh: '拒收 {file}：从第 {offset} 字节起无法按 {encoding} 解码。请另存为 UTF-8。',
    en: '{file} refused: the bytes at byte offset {offset} are not valid {encoding}. Save the file as UTF-8.',
  },
  'format.legacy': {
    severity: 'error',
    zh: '拒收 {file}：这是旧版 .doc、.xls 或加了密码的文档。请在 Word、Excel 或 WPS 里去掉密码，另存为 .docx、.xlsx。',
    en: '{file} refused: an old .doc or .xls, or a document with a password. Save it as .docx or .xlsx without a password.',
  },
  'format.locked': {
    severity: 'error',
    zh: '拒收 {file}：它加了密码。请去掉密码后另存。',
    en: '{file} refused: a password locks it. Save it without one.',
  },
  'format.scan': {
    severity: 'error',
    zh: '拒收 {file}：这份 PDF 的 {pages} 页都是图片，没有文字。请先做文字识别，再存为 .docx 或 .txt。',
    en: '{file} refused: the {pages} pages of this PDF are pictures without text. Recognise the text and save it as .docx or .txt.',
  },
  'format.garbled': {
    severity: 'error',
    zh: '拒收 {file}：这份 PDF 的字没有写明是什么字，读出来是乱码。请另存为 .docx 或 .txt。',
    en: '{file} refused: this PDF does not say which characters it shows. Save it as .docx or .txt.',
  },
  'format.broken': {
    severity: 'error',
    zh: '拒收 {file}：文件不完整。请用 Word、WPS 或 PDF 阅读器打开后另存。',
    en: '{file} refused: it is damaged. Open it in the program that made it and save it again.',
  },
  'format.deep': {
    severity: 'error',
    zh: '拒收 {file}：网页里的元素嵌套太深，读不了。请把正文另存为 .txt。',
    en: '{file} refused: the elements of the page are nested too deeply. Save its text as .txt.',
  },
  'format.cells': {
    severity: 'error',
    zh: '拒收 {file}：表里有超过 {limit} 个单元格。请只留要用的表，另存后再读。',
    en: '{file} refused: its sheets have more than {limit} cells. Keep the tables that you need and save it again.',
  },
  'format.columns': {
    severity: 'error',
    zh: '拒收 {file}：表里有超过 {limit} 列。请只留要用的列，另存后再读。',
    en: '{file} refused: a sheet has more than {limit} columns. Keep those that you need and save it again.',
  },
  'format.bomb': {
    severity: 'error',
    zh: '拒收 {file}：解开后有 {size} 字节，超过 {limit} 字节的上限。请拆成几个文件。',
    en: '{file} refused: it unpacks to {size} bytes, over the limit of {limit}. Split it into several files.',
  },
  'read.collision': {
    severity: 'error',
    zh: '拒收 {file}：编号 {id} 与 {other} 相同而内容不同。请在其中一个文件末尾加一个空行。',
    en: '{file} refused: its id {id} is that of {other}, with other content. Add an empty line to one of them.',
  },
  'extract.failed': {
    severity: 'error',
    zh: '拒收 {file}：抽取程序出错（{reason}）。请附上文件报告此问题。',
    en: '{file} refused: the extraction failed ({reason}). Please report this with the file.',
  },
  'extract.slow': {
    severity: 'error',
    zh: '拒收 {file}：读了 {seconds} 秒还没有读完，已停下，其余照常。请附上文件报告此问题。',
    en: '{file} refused: reading it took longer than {seconds} s and was stopped; the rest goes on. Please report this with the file.',
  },
  'extract.invalid': {
    severity: 'error',
    zh: '拒收 {file}：抽取结果不合约定（{reason}）。请附上文件报告此问题。',
    en: '{file} refused: its extraction breaks the contract ({reason}). Please report this with the file.',
  },
  'record.syntax': {
    severity: 'error',
    zh: '{file}：这一行不是合法的 JSON 对象。每行应是一个对象：{"id":…,"text":…}。',
    en: '{file}: this line is no JSON. Each line is one object: {"id":…,"text":…}.',
  },
  'record.encoding': {
    severity: 'error',
    zh: '{file}：这一行不是 UTF-8。其他编码的正文请放进 bytesBase64。',
    en: '{file}: this line is not UTF-8. Put a text in another encoding into bytesBase64.',
  },
  'record.long': {
    severity: 'error',
    zh: '{file}：这一行超过 {limit} 字节，未读。请把报告拆成几份。',
    en: '{file}: this line is longer than {limit} bytes and was not read. Split the report into several.',
  },
  'record.shape': {
    severity: 'error',
    zh: '{file}：{path} {reason}。一条记录有 id，以及 text 或 bytesBase64 之一，可加 file 和 meta。',
    en: '{file}: at {path}: {reason}. A record has an id, either text or bytesBase64, and may have file and meta.',
  },
  'merge.torn': {
    severity: 'error',
    zh: '{file} 第 {line} 行残缺，未采用。请用 filter 重跑这一段。',
    en: '{file}: line {line} is torn and was left out. Run this part through filter again.',
  },
  'merge.shape': {
    severity: 'error',
    zh: '{file} 第 {line} 行不是 filter 的输出（{reason}），未采用。请用 filter 重跑这一段。',
    en: '{file}: line {line} is no output of filter ({reason}) and was left out. Run this part through filter again.',
  },
  'merge.rules': {
    severity: 'error',
    zh: '{file} 第 {line} 行（{report}）由另一版规则（{other}）读出，本程序是 {own}，未采用。请用本程序的 filter 重读。',
    en: '{file}: line {line} ({report}) was read by other rules ({other}; this program has {own}) and was left out. Read it again with this program’s filter.',
  },
  'merge.conflict': {
    severity: 'error',
    zh: '{file} 有几份内容不同的结果，一份也未采用。请删去这些输出，用 filter 重读。',
    en: '{file}: several results of it differ, and none was taken. Remove these outputs and read it again with filter.',
  },
  'merge.refused': {
    severity: 'error',
    zh: '{file} 没有读成：{reason}',
    en: '{file} was not read: {reason}',
  },
  'sidecar.more': {
    severity: 'error',
    zh: '{file}：另有 {count} 处同样不合格式。',
    en: '{file}: {count} more places do not fit either.',
  },
  'sidecar.lonely': {
    severity: 'error',
    zh: '{file} 未采用：旁边没有名为 {report} 的报告。请改名或删除。',
    en: '{file} left out: there is no report {report} beside it. Rename or remove it.',
  },
  'sidecar.syntax': {
    severity: 'error',
    zh: '{file} 未采用：不是合法的 JSON（位置 $）。请检查引号、逗号和括号。',
    en: '{file} left out: at $: it is not valid JSON. Check quotes, commas and brackets.',
  },
  'meta.invalid': {
    severity: 'error',
    zh: '{file} 未采用：{path} {reason}。可用字段：title、publisher、published、url、place、period（start、end），均可省略。',
    en: '{file} left out: at {path}: {reason}. It may hold title, publisher, published, url, place and period (start, end), all optional.',
  },
  'corrections.invalid': {
    severity: 'error',
    zh: '{file} 未采用：{path} {reason}。每条更正须有 find、quote、reason，以及 set 或 drop: true 之一。',
    en: '{file} left out: at {path}: {reason}. A correction has find, quote, reason, and either set or drop: true.',
  },
  'source.empty': {
    severity: 'warning',
    zh: '{file} 是空文件或只有空白。请补上正文或移走该文件。',
    en: '{file} is empty, or white space only. Put the text in, or take the file away.',
  },
  'source.duplicate': {
    severity: 'warning',
    zh: '{other} 与 {file} 逐字节相同，只保留 {file}。请删去重复的文件及其附属文件。',
    en: '{other} skipped: the same bytes as {file}. Remove the copy and the files beside it.',
  },
  'correction.applied': {
    severity: 'info',
    zh: '{file} 的 {path} 更正了“{quote}”：{reason}',
    en: '{file}: {path} corrected “{quote}”: {reason}',
  },
  'correction.orphan': {
    severity: 'warning',
    zh: '{file} 的 {path}（“{quote}”）未生效：{why}。请按原文修改或删去这条更正。',
    en: '{file}: {path} (“{quote}”) is an orphan: {why}. Fit it to the raw text, or remove it.',
  },
  ...reviewMessages,
  'check.share-above': {
    severity: 'warning',
    zh: '{file}：“{label}”是一个占比，却写作 {quote}，超过 100%。请对照原文。',
    en: '{file}: “{label}” is a share, yet it says {quote}, more than 100%. Compare the source.',
  },
  'check.negative': {
    severity: 'warning',
    zh: '{file}：“{label}”写作 {quote}，一个数量却是负数。请对照原文。',
    en: '{file}: “{label}” says {quote}: an amount below zero. Compare the source.',
  },
  'check.year-ahead': {
    severity: 'warning',
    zh: '{file}：“{label}” {quote} 说的是 {year} 年，而文章刊于 {published} 年，又不是目标。请核对日期。',
    en: '{file}: “{label}” {quote} is told of {year}, but the article is of {published} and it is no target. Check the date.',
  },
  'check.article-poor': {
    severity: 'info',
    zh: '{file}：《{title}》的 {count} 个数字里有 {poor} 个没有看懂名称或地区，使用前请逐个核对。',
    en: '{file}: of {count} figures of “{title}” {poor} have no label or no place. Check each before use.',
  },
  'check.sources-differ': {
    severity: 'warning',
    zh: '{file}：“{label}”写作 {quote}，{source} 却写作 {other}。请对照两处原文。',
    en: '{file}: “{label}” says {quote}, but {source} says {other}. Compare the two sources.',
  },
} as const satisfies Record<string, Row>

/** What `{reason}` of a misfit and `{why}` of an orphan are filled with. */
export const phrases = {
  missing: { zh: '缺少', en: 'it is missing' },
  empty: { zh: '是空的', en: 'it is empty' },
  misfit: { zh: '不合格式', en: 'it does not fit' },
  string: { zh: '应为字符串', en: 'expected a string' },
  number: { zh: '应为数字', en: 'expected a number' },
  array: { zh: '应为数组', en: 'expected an array' },
  object: { zh: '应为对象', en: 'expected an object' },
  oneOf: { zh: '只能是：{values}', en: 'expected one of: {values}' },
  unknownFields: { zh: '有不认识的字段：{keys}', en: 'unknown fields: {keys}' },
  date: { zh: '应为日期 YYYY、YYYY-MM 或 YYYY-MM-DD', en: 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD' },
  url: { zh: '应为以 http:// 或 https:// 开头的网址', en: 'expected an address: http:// or https://' },
  lone: { zh: '含有不成对的代理码元，不是文字', en: 'it holds half a character (a lone surrogate)' },
  base64: { zh: '不是 base64', en: 'it is not base64' },
  textOrBytes: {
    zh: '须有 text 或 bytesBase64，且只能有一个',
    en: 'expected either text or bytesBase64',
  },
  setOrDrop: { zh: '须有 set 或 drop: true，且只能有一个', en: 'expected either set or drop: true' },
  nothingSet: { zh: '没有要更正的字段', en: 'it sets no field' },
  ...reviewPhrases,
  noPassage: { zh: '原文中找不到 find 的文字', en: 'the text does not hold what find says' },
  noFigure: { zh: '找到的文字里没有这个数字', en: 'no figure with that quote lies in the found text' },
  manyFigures: { zh: '符合的数字有 {count} 处', en: '{count} figures fit; make find longer' },
  unknownIds: { zh: '数据集中没有 {ids}', en: 'the dataset has no {ids}' },
} as const satisfies Record<string, Record<'zh' | 'en', string>>

export type MessageCode = keyof typeof messages
export type PhraseName = keyof typeof phrases
