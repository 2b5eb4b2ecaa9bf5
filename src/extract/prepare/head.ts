import { isDate } from '../../contract/dates.ts'
import type { SourceMeta } from '../types.ts'
import type { Line } from './line.ts'
import { withDigits } from './spelled-date.ts'

const pad = (text: string) => text.padStart(2, '0')

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** A day as mail and feeds write it (RFC 5322, 3.3): Tue, 30 Aug 2022 06:23:50 GMT. */
const mailDate = new RegExp(`\\b(\\d{1,2}) (${months.join('|')}) (\\d{4})\\b`, 'u')

/** The day, or the month, that a line gives, as YYYY-MM-DD or YYYY-MM; whether there is such a day is not asked. */
function dayOf(words: string): string | undefined {
  const line = withDigits(words)
  const date = /(?<![\w-])(\d{4})\s?(?:年\/?|[-/.])\s?(\d{1,2})\s?(?:月\/?|[-/.])\s?(\d{1,2})(?![\d-])/u.exec(
    line,
  )
  // 21-05-21 14:41 of a page that writes years shortly.
  const brief = /^(\d{2})-(\d{2})-(\d{2})\s\d{1,2}:\d{2}/u.exec(line)
  if (brief) return `20${brief.slice(1).join('-')}`
  // 20181116
  const plain = /^(20\d{2})(\d{2})(\d{2})$/u.exec(line)
  if (plain) return plain.slice(1).join('-')
  // 16.10.2020 09:34
  const turned = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\s/u.exec(line)
  if (turned) return [turned[3], pad(turned[2] ?? ''), pad(turned[1] ?? '')].join('-')
  const mailed = mailDate.exec(line)
  if (mailed)
    return [mailed[3], pad(String(months.indexOf(mailed[2] ?? '') + 1)), pad(mailed[1] ?? '')].join('-')
  const [, y, m = '', d] = date ?? /^(\d{4})[-年/.](\d{1,2})月?$/u.exec(line) ?? []
  return y && [y, pad(m), ...(d === undefined ? [] : [pad(d)])].join('-')
}

/** The address of a page, where a line gives it. */
const addressIn = /https?:\/\/\S{4,400}/u
/** The day in the address of a page: /201712/20/, t20171220_, /2025-06-26/, /2021/8/20/. Refuses the number of an article. */
const dayInAddress = /(?:[/_]|\/t)(20\d{2})(?:[-/](\d{1,2})[-/](\d{1,2})|(\d{2})\/?(\d{2}))(?=[/_.])/u

/** The day on which the page of an address was published, as sites write it there; undefined where there is none, or no such day. */
function dayOfAddress(address: string): string | undefined {
  const [, year, ...parts] = dayInAddress.exec(address) ?? []
  const [month, day] = parts.filter((part) => part !== undefined)
  const said = year && month && day && `${year}-${pad(month)}-${pad(day)}`
  return said && isDate(said) ? said : undefined
}

/** The line of a meeting stands so near the top of what was laid before it. */
const headLines = 8

/** A day that is said to be that of publication. */
const dated = /(?:发布|更新|发表|成文|发文|印发)(?:时间|日期)/u

/** 来源: alone, and the name that stands on the next line. */
const originAlone = /^(?:(?:信息|文章|稿件)?来源|发布机构)\s*:$/u
const originName = /^[\p{Script=Han}A-Za-z·“”]{2,20}$/u

/** What was read from a head, and its lines that give a date that cannot be (0000-00-00), which are left out. */
interface Head {
  meta: SourceMeta
  impossible: Line[]
}

/**
 * What a source says of itself in its lines of date and origin (2017-06-06 10:07:40 来源:巴渝传媒网, or an organ's
 * name before the day of its bulletin) or in a site's greeting (欢迎访问 组织法治网!). A date inside running text is none of these.
 */
export function readHead(lines: readonly Line[]): Head {
  const meta: SourceMeta = {}
  const impossible: Line[] = []
  let known = false
  let met: string | undefined
  let titled: string | undefined
  let address: string | undefined
  for (const [at, line] of lines.entries()) {
    const below = originAlone.test(line.text) ? originName.exec(lines[at + 1]?.text ?? '')?.[0] : undefined
    if (below) meta.publisher ??= below
    const [told] = (line.kind === 'meta' && addressIn.exec(line.text)) || []
    if (told) {
      address ??= told
    } else if (line.kind === 'meta') {
      const published = dayOf(line.text)
      if (published && !isDate(published)) impossible.push(line)
      else if (published) {
        // 发布时间:2023-06-27 says more than the day that a page shows above its menu.
        const labelled = dated.test(line.text)
        if (labelled && !known) meta.published = published
        known ||= labelled
        meta.published ??= published
      }
      const title = /^title\s?:\s?["'“]?(.{2,80}?)["'”]?$/iu.exec(line.text)?.[1]
      if (title) meta.title ??= title
      // 来源:甲网 2025年10月23日 has a label, and is read below.
      const organ = /^([^\s:]{4,30})\s+\d{4}年\d{1,2}月\d{1,2}日(?:印发)?$/u.exec(line.text)
      // 2026年2月10日 07时41分 has a clock behind its day, and no organ.
      const behind = /^\d{4}年\d{1,2}月\d{1,2}日\s+([^\s\d:][^\s:]{3,29})$/u.exec(line.text)
      const named = organ?.[1] ?? behind?.[1]
      if (named && !meta.publisher) meta.publisher = named
      const origin = /(?:来源|信息来源|发布机构)\s*:\s*([^\s\d|】)\]]+)/u.exec(line.text)
      if (origin?.[1] && !meta.publisher) meta.publisher = origin[1]
    } else if (line.kind === 'meeting') {
      if (at < headLines) met ??= dayOf(line.text)
    } else if (line.kind === 'heading' && at < headLines) {
      // 某县政府工作报告(2024年3月28日)
      const bracketed = /[(]([^()]{8,20})[)]$/u.exec(line.text)?.[1]
      titled ??= bracketed && /\d$|日$/u.test(bracketed) ? dayOf(bracketed) : undefined
    } else if (line.kind === 'noise') {
      const site = /^欢迎(?:访问|光临)\s*([^\s!!,]{2,20})[!!]?$/u.exec(line.text)
      if (site?.[1] && !meta.publisher) meta.publisher = site[1]
    }
  }
  // What is laid before a congress is dated by the day on which it met.
  const meetings = lines.filter(({ kind }) => kind === 'meeting').length
  if (met && meetings === 1 && isDate(met)) meta.published ??= met
  if (titled && isDate(titled)) meta.published ??= titled
  if (address) meta.url = address
  const addressed = address && dayOfAddress(address)
  if (addressed) meta.published ??= addressed
  return { meta, impossible }
}
