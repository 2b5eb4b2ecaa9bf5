import { formatNumber } from '../../format.ts'
import { longest, words } from './words.ts'

/** A stretch of a label: its English, or undefined for words that the table does not have. */
interface Piece {
  text: string
  /** Its English at the head of a phrase, and behind other words: 治理 brought under control, control. */
  lead: string | undefined
  end: string | undefined
}

/** A number with its measure word, which English leaves out: 210支队伍 210 teams, 1万余个 over 10,000; money keeps its name. */
const counted =
  /^(?<digits>\d+(?:\.\d+)?)(?<scale>[万亿]?)(?<more>[余多]?)(?:[个名家支项户件次条批所处座场位款种栋辆台只头]|(?<money>元))?(?![\d.%+A-Za-z-])/u

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Digits, Latin letters and commas stay as they are, and so do names of which the table lacks a word. */
const kept = /^(?:“(?<name>[^“”]*)”|《(?<title>[^《》]*)》|[A-Za-z0-9.%+-]+|,)/u

/** What a phrase begins with that is no word of the table: how it is written, and its English. */
function written(rest: string): { text: string; english: string } | undefined {
  const number = counted.exec(rest)
  if (number?.groups) {
    const { digits, scale = '', more, money } = number.groups
    // A bare number may be a name: “1820”.
    const value = number[0] === digits ? digits : formatNumber(Number(digits) * (scales[scale] ?? 1), 'en')
    const told = more ? `over ${value}` : value
    return { text: number[0], english: money ? `${told} yuan` : told }
  }
  const name = kept.exec(rest)
  if (!name) return undefined
  const inside = name.groups?.name ?? name.groups?.title
  const said = inside === undefined ? undefined : glossOf(inside)
  if (!said || said.includes('…')) return { text: name[0], english: name[0] }
  return { text: name[0], english: said.includes('“') ? said : `“${said}”` }
}

function piece(text: string, english: string | undefined): Piece {
  const [lead, end = lead] = english?.split('/') ?? []
  return { text, lead, end }
}

/** An unknown character costs more than a few words. */
const costOfUnknown = 5

/**
 * Cuts a phrase into as few words of the table as can be, with as few characters left over: 农村公路 is one word, and 占地区生产总值 is
 * 占 and 地区生产总值, not 占地 and what is left.
 */
function cut(phrase: string): Piece[] {
  /** The cheapest way from a place to the end: its cost and its first piece. */
  const ways: { cost: number; first: Piece }[] = []
  for (let at = phrase.length - 1; at >= 0; at -= 1) {
    const rest = phrase.slice(at)
    const name = written(rest)
    const after = (size: number) => ways[at + size]?.cost ?? 0
    let best = { cost: after(1) + costOfUnknown, first: piece(rest.slice(0, 1), undefined) }
    if (name)
      best = {
        cost: after(name.text.length) + 1,
        first: { text: name.text, lead: name.english, end: name.english },
      }
    for (let size = 1; !name && size <= Math.min(longest, rest.length); size += 1) {
      const text = rest.slice(0, size)
      const cost = after(size) + 1
      if (words.has(text) && cost <= best.cost) best = { cost, first: piece(text, words.get(text)) }
    }
    ways[at] = best
  }
  const found: Piece[] = []
  for (let at = 0; at < phrase.length; at += found.at(-1)?.text.length ?? 1) {
    const way = ways[at]
    if (!way) break
    found.push(way.first)
  }
  return found
}

/** A character between unknown ones is part of their word: the 人 of 机灵人 is no people. Unknown neighbours are one stretch. */
function joined(pieces: readonly Piece[]): Piece[] {
  const unknown = (at: number) => pieces[at] !== undefined && pieces[at].lead === undefined
  const all: Piece[] = []
  for (const [at, one] of pieces.entries()) {
    const lone = one.text.length === 1 && one.lead !== '' && (unknown(at - 1) || unknown(at + 1))
    const here = lone ? piece(one.text, undefined) : one
    const last = all.at(-1)
    if (here.lead === undefined && last && last.lead === undefined) last.text += here.text
    else all.push({ ...here })
  }
  return all
}

const share = /^(?:share|ratio)$/u

/** What was done leads what it was done to; what follows a noun is a noun: 治理河道 brought … under control, 河道治理 control of …. */
function english(pieces: readonly Piece[]): string {
  let leads = true
  const said = pieces.flatMap((one, at) => {
    const isLast = at === pieces.length - 1 && at > 0
    // 占全市比重: the share is told once, before what it is of.
    if (isLast && one.end?.match(share) && pieces.some(({ text }) => text === '占')) return []
    const word = leads && !isLast ? one.lead : one.end
    if (one.lead === one.end) leads = false
    return word === '' ? [] : [word ?? '…']
  })
  return said.join(' ').replaceAll(' ,', ',')
}

/** Words that say how a measure moves or what is counted of it, and not what it is. */
const ofMeasures =
  /^(?:growth|decline|rise|fall|reduction|increase|number|rate|share|ratio|amount|volume|total|value|average|cumulative|yearly|on a year earlier)/u

/** Whether the words right before how a measure moves are unknown. */
const unmeasured = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ lead }, at) => {
    const behind = pieces[at + 1]?.end
    return lead === undefined && behind !== undefined && ofMeasures.test(behind)
  })

/** What was done, and nothing else: newly built, carried out, rebuilt or enlarged. Refuses registered population. */
const done =
  /^(?:newly |jointly )?\p{L}*(?:ed|built|made|held|set|kept|taught|cut|led|brought)(?: or \p{L}+ed)?(?: (?:out|up|in|down|off|over|upwards|to|of|for|on|together|with|under control))*$/u
/** Qualities that English tells by the same form: advanced, civilised. */
const qualities: ReadonlySet<string> = new Set(
  '先进 综合 文明 红色 规范化 标准化 一体化 百 多元共治'.split(' '),
)
const isDone = (piece: Piece | undefined): boolean =>
  piece?.lead !== undefined && !qualities.has(piece.text) && done.test(piece.lead)

/** Of a label so much may be unknown, in one stretch: more would be a riddle. */
const mostUnknown = 0.3

/**
 * A label word by word in English: 新建农村公路 → newly built rural roads. What a 的 joins is told head first: 建立问题清单的单位 →
 * units (set up lists of problems). One stretch of words that the table lacks is …; undefined where there are more, or it is the last word, and
 * where nothing is said in English.
 * @param planned it is still to be done: 新建农村公路 → to be newly built rural roads
 */
export function glossOf(label: string, planned = false): string | undefined {
  const parts = label.split('的').map((part) => joined(cut(part)))
  const unknown = parts.flat().filter((one) => one.lead === undefined)
  const main = parts.at(-1) ?? []
  // 空气质量某某下降: without its measure a decline misleads.
  if (unmeasured(main)) return undefined
  if (main.at(-1)?.lead === undefined || unknown.length > 1) return undefined
  if (unknown.reduce((sum, { text }) => sum + text.length, 0) > mostUnknown * label.length) return undefined
  // Names alone would be said again as they stand, and so would one that a 的 tells more of: 关注的“小事”.
  const asItStands = ({ text, lead }: Piece) => lead === text || !lead
  if (parts.flat().every(asItStands) || (parts.length > 1 && main.every(asItStands))) return undefined
  const told = parts.slice(0, -1).map(english).filter(Boolean)
  const said = `${planned && main.length > 1 && isDone(main[0]) ? 'to be ' : ''}${english(main)}`
  return told.length === 0 ? said : `${said} (${told.join('; ')})`
}
