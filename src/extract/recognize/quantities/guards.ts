import {
  measuredLetters,
  namingBefore,
  namingNext,
  namingPart,
  numberNames,
} from '../../../lexicon/not-figures.ts'
import type { UnitRow } from '../../../lexicon/units.ts'
import { grouped } from '../../../text/grouped.ts'
import { WordTree } from '../../../text/word-tree.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { unitAt } from '../units.ts'

const namesByCharacter = grouped(numberNames, (name) => name.charAt(0))
const longestName = Math.max(...numberNames.map((name) => name.length))

/** Whether a fixed name (三会一课, 二十大) covers the numeral of [at, end). Refuses 八一 in 八一六〇一. */
export function insideName(text: string, at: number, end: number): boolean {
  for (let start = Math.max(0, at - longestName + 1); start <= at; start++) {
    const names = namesByCharacter.get(text[start] ?? '')
    if (names?.some((name) => start + name.length >= end && text.startsWith(name, start))) return true
  }
  return false
}

/** A quotation this short that holds no sentence is a name (“1+6”, “三个一批”), a longer one is speech. */
const nameLength = 14
/** A book title is no longer than this; farther off no mark is looked for, so that no text takes long. */
const titleLength = 60

/** The text between two marks around [start, end), no farther off than `limit`; undefined where they do not stand there. */
function between(
  text: string,
  start: number,
  end: number,
  open: string,
  close: string,
  limit: number,
): string | undefined {
  const left = text.slice(Math.max(0, start - limit), start)
  const right = text.slice(end, end + limit)
  const from = left.lastIndexOf(open)
  const to = right.indexOf(close)
  if (from < 0 || to < 0 || left.indexOf(close, from) >= 0) return undefined
  return left.slice(from + 1) + text.slice(start, end) + right.slice(0, to)
}

/** Whether the offset lies in a book title, or in a quotation that is a name. */
export function insideTitleOrName(text: string, start: number, end: number): boolean {
  if (between(text, start, end, '《', '》', titleLength) !== undefined) return true
  for (const [open, close] of [
    ['“', '”'],
    ['‘', '’'],
  ] as const) {
    const inside = between(text, start, end, open, close, nameLength + 2)
    if (inside !== undefined && inside.length <= nameLength && !/[,。;!?]/u.test(inside)) return true
  }
  return false
}

const naming = new Set(namingBefore)
const longestNaming = Math.max(...namingBefore.map((word) => word.length))
const namesNext = new WordTree(namingNext.map((word) => [word, true] as const))

/** 第｜3位, 前｜10名: whether a word that orders or names ends right before the offset. @param counted a measure word follows: 电话129部 */
function namedBefore(text: string, at: number, counted: boolean): boolean {
  for (let size = 1; size <= longestNaming && size <= at; size++) {
    const word = text.slice(at - size, at)
    if (
      naming.has(word) &&
      !namingPart[word]?.test(text.charAt(at - size - 1)) &&
      !(word === '电话' && counted)
    )
      return true
  }
  return false
}

/** 第227、｜237页: the members of a list of ordinals. */
const ordinals = /第\d{1,5}(?:[、和]\d{1,5}){0,8}[、和]$/u
const ordinalsReach = 48

/** Letters, codes and joins around digits that make a name of them: A4, 1+6, 20-2, 10:07, 5G, 520驿站, 第3位. */
export function isCode(text: string, numeral: Numeral): boolean {
  const left = text[numeral.start - 1] ?? ''
  const left2 = text[numeral.start - 2] ?? ''
  const right = text[numeral.end] ?? ''
  const right2 = text[numeral.end + 1] ?? ''
  if (numeral.script === 'arabic') {
    const letters =
      /[A-Za-z]/u.test(left) &&
      measuredLetters.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
    if ((/[A-Za-z0-9.+#@_/\\×°]/u.test(left) && !letters) || (left === ':' && /\d/u.test(left2))) return true
    if (
      /[、和]/u.test(left) &&
      ordinals.test(text.slice(Math.max(0, numeral.start - ordinalsReach), numeral.start))
    )
      return true
    if (isItem(text, numeral)) return true
    if (/[-—]/u.test(left) && /[A-Za-z0-9+]/u.test(left2)) return true
    if (/[+×]/u.test(right) || (right === ':' && /\d/u.test(right2))) return true
    if (/[-—]/u.test(right) && /[A-Za-z]/u.test(right2)) return true
    if (
      /[A-Za-z]/u.test(right) &&
      !/^(kg|km|cm|mm|MW|kW|GB|TB|MB|KB)/u.test(text.slice(numeral.end, numeral.end + 3))
    )
      return true
  }
  return (
    namedBefore(text, numeral.start, unitAt(text, numeral.end)?.dimension === 'count') ||
    namesNext.longestAt(text, numeral.end) === true
  )
}

/** 做好三件事:1.1加强管护;｜1.2户厕改造: the number of an item within a line, where the one before or behind it stands too. */
function isItem(text: string, { start, end }: Numeral): boolean {
  const [, chapter, item] = /^(\d)\.(\d{1,2})$/u.exec(text.slice(start, end)) ?? []
  if (
    !chapter ||
    !item ||
    !/[:;。,\s]|^$/u.test(text.charAt(start - 1)) ||
    !/\p{Script=Han}/u.test(text.charAt(end))
  )
    return false
  return [Number(item) - 1, Number(item) + 1].some((other) => {
    const at = text.indexOf(`${chapter}.${other}`)
    return (
      at >= 0 &&
      /[:;。,\s]|^$/u.test(text.charAt(at - 1)) &&
      /\p{Script=Han}/u.test(text.charAt(at + 2 + String(other).length))
    )
  })
}

/** 2020年, 5月16日, 21日, 下午2点, 2018—2020年: dates and times of day. */
export function isDate(text: string, numeral: Numeral): boolean {
  const rest = text.slice(numeral.end, numeral.end + 12)
  // 三点｜五十, 9点｜30人: a time of day, or nobody knows.
  if (/[\d一二两三四五六七八九十]点$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)))
    return true
  const plain = Number.isInteger(numeral.value) && (!numeral.multiplied || numeral.value < 60)
  if (!plain) return false
  if (
    numeral.script === 'arabic' &&
    numeral.value >= 1900 &&
    numeral.value <= 2099 &&
    /^(年|届|级|[-—~至、/.](?:19|20)?\d{2}(年|[-/.]\d))/u.test(rest)
  )
    return true
  if (numeral.script === 'chinese' && /^年代|^年(底|初|末|中)/u.test(rest)) return true
  if (/^(月|日)(?!志)/u.test(rest)) return numeral.value <= 31
  if (/^[-—至、](\d{1,2})(月|日)/u.test(rest)) return true
  if (/^[点时](\d|[半整许左,,。;]|钟|多)/u.test(rest)) return numeral.value <= 24
  return (
    /(上午|下午|凌晨|清晨|早晨|傍晚|深夜|夜里|晚上|早上|中午|晚|早)$/u.test(
      text.slice(Math.max(0, numeral.start - 4), numeral.start),
    ) || /^世纪|^[0、]*年代/u.test(rest)
  )
}

/** A building, a bus line, a release of software or a rank: a number that says which, not how many. */
export function isWhich(text: string, start: number, end: number, unit: UnitRow): boolean {
  const left = text.slice(Math.max(0, start - 12), start)
  const right = text.slice(end, end + 8)
  if (/^[栋幢]$/u.test(unit.text))
    return /(?:[里园苑城区庭府号院湾郡]|住|到)$/u.test(left) && !/^.{0,4}(?:楼|房|厂|建筑|住宅)/u.test(right)
  if (unit.text === '路') return !/(?:监控|视频|摄像|信号|探头|接入)/u.test(left)
  if (unit.text === '版') return /\./u.test(text.slice(start, end))
  // 三角梅, 八角亭: a tenth of a 元 ends a phrase.
  if (/^[角毛]$/u.test(unit.text)) return !/^(?:$|[,。;、)\d一二三四五六七八九分]|左右|以上)/u.test(right)
  // 贯彻八次、九次全会精神
  if (unit.text === '次' && /^[一二三四五六七八九十]/u.test(text.charAt(start)) && meetings.test(right))
    return true
  // 8兆瓦级齿轮箱, 最长96米叶片: what a product is like.
  if (sized.has(unit.dimension) && right.startsWith('级')) return true
  if (sized.has(unit.dimension) && /最[长大高深宽重]$/u.test(left) && /^(?!的)\p{Script=Han}/u.test(right))
    return true
  if (unit.text === '%' && /^线(?![上下路])/u.test(right)) return true
  if (/^[名位]$/u.test(unit.text)) return /(?:全[国省市县区]|[,、]|倒数|排名)后$/u.test(left)
  return false
}

const meetings = /^(?:[、和][一二三四五六七八九十]{1,3}次)*(?:全会|全委会|全体会议|党代会|代表大会)/u
const sized: ReadonlySet<string> = new Set(['power', 'length', 'mass', 'volume', 'energy'])

/** Durations are figures only where the text measures with them: 压缩至3个工作日, not 3年销售蔬菜 or 5年来. */
export function isPeriodOnly(text: string, start: number, end: number, unit: UnitRow): boolean {
  if (unit.dimension !== 'duration') return false
  if (/分钟|小时|秒|工作日|课时/u.test(unit.text)) {
    // 24小时自助式: round the clock.
    const clock = /(?:24|二十四)$/u.test(text.slice(Math.max(0, start), end - unit.text.length))
    return (
      /^(前|后|来|之间)/u.test(text.slice(end)) ||
      (clock &&
        /^(?:不|全|自助|值|有人|在线|服务|开放|营业|接|轮|热线|响应|受理|巡|监控|待命)/u.test(
          text.slice(end),
        ))
    )
  }
  const clause = text.slice(Math.max(0, start - 16), start)
  return !/(平均|缩短|压缩|时限|提前|延长|工期|寿命|期限|优良天数|天数|周期|提速|减少|用时|耗时|坚守|值守|守边|时间)[^,。;]{0,6}$/u.test(
    clause,
  )
}

/** Ages tell of one person (今年50岁的…) unless they are an average. */
export function isPersonsAge(text: string, start: number, unit: UnitRow): boolean {
  return (
    unit.dimension === 'age' &&
    !/(平均|均龄|人均|寿命|下降|降低|提高|上升|年轻)[^,。;]{0,12}$/u.test(
      text.slice(Math.max(0, start - 20), start),
    )
  )
}
