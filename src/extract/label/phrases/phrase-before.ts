import type { Span } from '../../../contract/span.ts'
import { eachPhrase } from '../../../lexicon/words/derived.ts'
import { verbRows } from '../../../lexicon/words/index.ts'
import { manner } from '../../../lexicon/words/measures.ts'
import { handing, idle, passing } from '../../../lexicon/words/predicates.ts'
import type { VerbRow } from '../../../lexicon/words/word.ts'
import type { PlaceMention } from '../../recognize/places/mention.ts'
import { is, isNoun, type Token, withQuotes } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { BeforeForm, Evidence } from '../evidence.ts'
import { doerOf } from './before/doer.ts'
import { labelLimit, shorten } from './before/shorten.ts'
import { subjectBefore, withPreposition } from './before/subject-before.ts'
import { uponAnother } from './before/upon-another.ts'
import { verbsEnd, verbsStart } from './before/verbs-beside.ts'
import { withoutFillers } from './fillers.ts'
import { begins, leadEnd, skipLead } from './phrase-start.ts'

export interface Before {
  /** What the number counts: the verb's object, or a noun phrase, or subject and verb. */
  spans: Span[]
  verb?: VerbRow
  /** Where that verb stands. */
  verbAt?: Span
  /** Whose a measure is that a verb brings about (截污干管｜完成投资), or who has what is there (产业链｜聚集企业). */
  subject?: Span
  /** Who does it, where that is not the place: “第一书记”｜争取资金. */
  doer?: Span
  /** The phrase ends with its verb and has no object: 留置, 村集体增收. */
  bare: boolean
  evidence: Extract<Evidence, { how: 'before' }>
}

/** Two verbs with what stands between them are no longer than this. */
const bothLimit = 14

/** A verb that is as often a noun governs only where a predicate begins: at the start, behind an adverb or a person. */
function governs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !is(token, 'verb')) return false
  if (is(token, 'person') || is(token, 'attribute')) return false
  // 强制执行的比例: a verb right before 的 describes what follows.
  if (tokens[at + 1]?.text === '的') return false
  if (!is(token, 'nouny') && !is(token, 'thing')) return true
  // 从各级机关选派｜1320名干部: right before the number it is a verb.
  if (at > 0 && at === tokens.length - 1) return true
  // ……等宣讲《条例》｜507场次: what it governs stands in quotation marks.
  if (/^[“《]/u.test(tokens[at + 1]?.text ?? '')) return true
  const before = tokens[at - 1]
  return (
    before === undefined ||
    is(before, 'adverb') ||
    is(before, 'person') ||
    is(before, 'preposition') ||
    is(before, 'cause')
  )
}

/** How it was done: 通过单独组建、区域联建等方式｜成立党组织. */
const waysAndMeans = /^.*等(?:方式|形式|办法|途径|渠道|措施|手段)[,]?(?=[\p{Script=Han}]{2})/u

/**
 * The label that stands before a number, from the clause's words [start, end).
 * Takes 推动成立党组织的物业服务企业增至｜390家 → 成立党组织的物业服务企业, 建立网格党支部｜1120个 → 网格党支部,
 * 先后查处违反政治纪律案件｜15起 whole. Gives undefined where nothing but fillers stands there.
 */
export function phraseBefore(
  text: string,
  start: number,
  end: number,
  places: readonly PlaceMention[],
): Before | undefined {
  const way = waysAndMeans.exec(text.slice(start, end))?.[0].length ?? 0
  const from = leadEnd(text, start + way, end, places)
  const stop = withoutFillers(text, from, end)
  if (stop <= from) return completed(text, from, end)
  // 平均每百户家庭拥有汽车｜62辆: what it is counted by opens the label.
  const each = eachPhrase.exec(text.slice(from, stop))?.[1]
  if (each && each.length <= labelLimit)
    return {
      spans: [{ start: stop - each.length, end: stop }],
      bare: false,
      evidence: { how: 'before', form: 'each' },
    }
  const all = withQuotes(text, wordsIn(text, from, stop))
  const tokens = all.slice(skipLead(all, places))
  const last = tokens.at(-1)
  if (!last) return undefined
  const first = uponAnother(text, tokens)
  if (first && last.end - first.start <= labelLimit)
    return {
      spans: [{ start: first.start, end: last.end }],
      bare: false,
      evidence: { how: 'before', form: 'noun' },
    }
  // 初审通过｜62人: what they passed is all that is told of them.
  if (passing.has(last.text) && tokens.length > 1 && last.end === end)
    return {
      spans: [shorten(text, { start: tokens[0]?.start ?? last.start, end })],
      bare: true,
      evidence: { how: 'before', form: 'verb' },
    }
  // 深圳以｜250亿元排名第5位: nothing is named.
  if (is(last, 'preposition') && !isNoun(last)) return undefined
  let verbAt = tokens.findIndex((_, at) => governs(tokens, at))
  // 围绕创建模范机关举办培训班: the verb of a prepositional phrase gives way to the one behind it.
  if (verbAt > 0 && is(tokens[verbAt - 1], 'preposition')) {
    const later = tokens.findIndex((token, at) => at > verbAt && governs(tokens, at) && !is(token, 'nouny'))
    if (later > 0) verbAt = later
  }
  // 推动成立…, 带动村民增收: what only causes is passed over where a verb follows it.
  let caused = false
  const cause = tokens.findIndex((token) => is(token, 'cause'))
  if (cause >= 0 && (verbAt < 0 || cause <= verbAt)) {
    const next = tokens.findIndex((_, at) => at > cause && governs(tokens, at))
    if (next > cause) {
      verbAt = next
      caused = true
    } else if (!is(tokens[cause], 'verb')) {
      verbAt = -1
      tokens.splice(0, cause + 1)
    }
  } else if (
    cause > verbAt &&
    cause < tokens.length - 1 &&
    !tokens.some((_, at) => at > cause && governs(tokens, at))
  ) {
    // ……的“三个一批”办法推动社区工作者达到2140人: what is caused stands behind.
    const relative = tokens.slice(verbAt + 1, cause).some((token) => token.text === '的')
    if (relative) {
      verbAt = -1
      tokens.splice(0, cause + 1)
    }
  }
  const found = (form: BeforeForm): Before['evidence'] => ({
    how: 'before',
    form,
    ...(caused ? { caused: true } : {}),
  })
  const verbToken = verbAt >= 0 ? tokens[verbAt] : undefined
  const verb = verbToken ? verbRows.get(verbToken.text) : undefined
  // 从事直播带货的青年: the verb tells of the people, not of how many there are.
  const ofPeople =
    is(last, 'person') && verbAt > 0 && tokens.slice(verbAt + 1, -1).some((token) => token.text === '的')
  if (!verbToken || !verb || ofPeople) {
    // A preposition before the noun: 对全区, 在各社区(村)建立 had a verb; what stays is the noun phrase.
    const preposition = tokens.findLastIndex(
      (token, at) => last.end - token.end >= 2 && begins(token, tokens[at + 1]),
    )
    const kept = tokens.slice(preposition + 1)
    const from = kept[skipLead(kept, places)] ?? kept[0]
    if (!from) return undefined
    return {
      spans: [shorten(text, { start: from.start, end: last.end })],
      bare: false,
      evidence: found('noun'),
    }
  }
  // 项目建成后年产值: the verb belongs to an adverbial clause, what counts stands behind it.
  if (/^[后时]$/u.test(tokens[verbAt + 1]?.text ?? '') && tokens.length > verbAt + 2) {
    const adverbial = tokens.findLastIndex(
      (token, at) => at > verbAt && /^[后时]$/u.test(token.text) && tokens.length > at + 1,
    )
    return phraseBefore(text, tokens[adverbial]?.end ?? start, end, places)
  }
  const object = tokens.slice(verbAt + 1).filter((token) => !/^[了过着]$/u.test(token.text))
  const relative = object.some((token) => token.text === '的')
  if (object.length === 0) {
    const subject = subjectBefore(tokens, caused ? Math.max(0, cause + 1) : 0, verbAt, places)
    return {
      spans: [
        ...(subject ? [withPreposition(tokens, subject)] : []),
        { start: verbToken.start, end: verbToken.end },
      ],
      verb,
      verbAt: spanOf(verbToken),
      bare: true,
      evidence: found(subject ? 'subject-verb' : 'verb'),
    }
  }
  // 带动村民增收: another verb ends the phrase, its subject stands before it.
  const endsWithVerb =
    is(last, 'verb') && !is(last, 'nouny') && !is(last, 'thing') && object.length > 1 && !relative
  const row = endsWithVerb ? verbRows.get(last.text) : undefined
  if (row) {
    // 移送检察机关｜审查起诉: two deeds, one with the other's object.
    const both =
      (handing.has(verb.text) || verb.text === '新增') && last.end - verbToken.start <= bothLimit
        ? verbToken.start
        : undefined
    // A short subject stays (村民增收); a long one would be a sentence (……党组织合力｜破题解难).
    const subject =
      both ?? (last.start - (object[0]?.start ?? last.start) <= 8 ? object[0]?.start : undefined)
    return {
      spans: [{ start: subject ?? last.start, end: last.end }],
      verb: row,
      bare: false,
      evidence: found('pivot'),
    }
  }
  const keep = verb.keep || (relative && caused)
  // 新｜培育企业: that they are new is part of it; not 创新｜开展活动.
  const fresh = all[all.indexOf(verbToken) - 1]
  const freshStart = fresh?.text === '新' ? fresh.start : verbsStart(tokens, verbAt)
  const begin = keep
    ? freshStart
    : (object[skipLead(object, places)]?.start ?? object[0]?.start ?? verbToken.start)
  const whole = { start: begin, end: last.end }
  const short = shorten(text, whole)
  // 宣讲《……》《条例》: a long object keeps its head, and its verb in front.
  const spans =
    keep && short.start > verbToken.end ? [{ start: freshStart, end: verbToken.end }, short] : [short]
  const subject =
    is(last, 'attribute') || manner.has(last.text) || idle.has(verb.text)
      ? subjectBefore(tokens, 0, verbAt, places)
      : undefined
  const doer = subject ? undefined : doerOf(text, tokens, subjectBefore(tokens, 0, verbAt, places))
  return {
    spans,
    verb,
    ...(doer ? { doer } : {}),
    verbAt: { start: freshStart, end: verbsEnd(tokens, verbAt) },
    ...(subject ? { subject } : {}),
    bare: false,
    evidence: found(keep ? 'verb-object' : 'object'),
  }
}

const spanOf = ({ start, end }: Token): Span => ({ start, end })

/** 已完成｜201项: a word that is mostly empty, where it is all there is. */
function completed(text: string, start: number, end: number): Before | undefined {
  const at = text.slice(start, end).search(/完成(?:了)?$/u)
  const verb = verbRows.get('完成')
  return at >= 0 && verb
    ? {
        spans: [{ start: start + at, end: start + at + 2 }],
        verb,
        bare: true,
        evidence: { how: 'before', form: 'verb' },
      }
    : undefined
}
