import { wordsOf } from '../../../../text/spans/words-of.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'
import { phraseBefore } from '../../phrases/phrase-before.ts'

/** A share of those of whom the clause before speaks. */
const shareWords = /(?:占比|比例|比重|占|率)$/u
/** One of the parts of a population that say nothing else: 男性, 城镇. */
const partOfPeople =
  /^(?:(?:男|女)(?:性|生|童|职工|教师)?|城镇|乡村|农村|城市|城区|非?农业|少数民族|汉族|专职|兼职|在编|退休|返聘)$/u
const population =
  /(?:人口|人数|学生|职工|教师|儿童|党员|干部|代表|委员|网格员|调解员|护理员|辅警|志愿者|社区工作者|队员)$/u
/** Where the money of a part comes from, of what was put in altogether. */
const funds = /(?:(?<!到位)资金|自筹|补助|配套|贷款|拨款|自有|债券|捐款|专项债|拨付)$/u
const putIn = /(?:投资|总投资|投入|资金|经费)$/u
const opened = /^[,(;:]?(?:其中|包括)[:,]?$/u
/** So far back the population is told. */
const reach = 60

const among = (label: Label, whole: readonly Part[]): Label => ({
  ...label,
  parts: [...whole, ...label.parts.map((part, at) => (at === 0 ? { ...part, joint: '中' } : part))],
  owner: whole,
  basis: 'inherited',
  added: [...label.added, 'among'],
})

/** The people that the clause before brings in: 120名小区书记｜中,, 4万名管护员｜,其中. */
function broughtIn(
  { text, figure, figures, at, earlier, start }: LabelContext,
  said: string,
): readonly Part[] | undefined {
  const previous = figures[at - 1]
  const named = earlier[at - 1]
  const last = named?.parts.at(-1)
  if (!previous || !last || last.start < previous.end) return undefined
  const opens = shareWords.test(said) && /^(?:当)?中,$/u.test(text.slice(last.end, start))
  return opens || /^,其中,?$/u.test(text.slice(last.end, figure.start)) ? named?.parts : undefined
}

/**
 * Of whom a share is, or of which population a part: 120名小区书记中,业主占比｜56% → 小区书记中业主占比, and the next member of the list; 户籍人口27万人,男性
 * ｜14万人 → 户籍人口中男性. Refuses a share that says of whom it is (占总人口的53%).
 */
export function amongThem(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, figures, at, earlier, start } = context
  if (label.parts.length === 0 || label.added.includes('owner')) return undefined
  const said = wordsOf(text, label.parts)
  if (said.includes('中') && label.tail) return undefined
  if (figure.dimension === 'percent') {
    if (!shareWords.test(said + label.suffix) || label.tail === 'change') return undefined
    const whole = broughtIn(context, said)
    if (whole) return among(label, whole)
    const before = earlier[at - 1]
    const listed = /^[、,]?$/u.test(text.slice(figures[at - 1]?.end ?? 0, start).trim())
    return before?.added.includes('among') && before.owner && listed ? among(label, before.owner) : undefined
  }
  if (figure.dimension === 'money') return ofMoney(context, label, said)
  if (figure.dimension !== 'person')
    return ofKind(context, label) ?? (figure.dimension === 'count' ? ofThings(context, label) : undefined)
  if (!partOfPeople.test(said)) return undefined
  for (let i = at - 1; i >= 0 && figure.start - (figures[i]?.end ?? 0) <= reach; i--) {
    const one = earlier[i]
    if (figures[i]?.dimension !== 'person' || !one || one.tail) continue
    if (one.added.includes('among') && one.owner) return among(label, one.owner)
    const words = wordsOf(text, one.parts)
    return population.test(words) && words.length <= 12 ? among(label, one.parts) : undefined
  }
  return undefined
}

/** 总投资5800万元,其中财政资金｜1200万元、自筹｜300万元: where the money of the whole comes from. */
function ofMoney(
  { text, figures, at, earlier, start }: LabelContext,
  label: Label,
  said: string,
): Label | undefined {
  const previous = figures[at - 1]
  const before = earlier[at - 1]
  if (!previous || !before || !funds.test(said) || label.tail) return undefined
  const between = text.slice(previous.end, label.parts[0]?.start ?? start)
  if (before.added.includes('among') && before.owner && /^[、,;和]?$/u.test(between))
    return among(label, before.owner)
  const whole = wordsOf(text, before.parts)
  return opened.test(between) && putIn.test(whole) && whole.length <= 16 && !before.tail
    ? among(label, before.parts)
    : undefined
}

/** The things of a whole by where they are or what they belong to, in the whole's own unit: 综合网格6218个,其中城市｜2046个 → 城市综合网格. */
function ofKind({ text, figure, figures, at, earlier }: LabelContext, label: Label): Label | undefined {
  const [first, other] = label.parts
  const [previous, before] = [figures[at - 1], earlier[at - 1]]
  if (!first || other || !previous || !before || previous.unit !== figure.unit || label.tail || before.tail)
    return undefined
  if (!kindsOfPlace.test(text.slice(first.start, first.end))) return undefined
  const between = text.slice(previous.end, first.start)
  const listed = before.added.includes('kinds') && before.owner && /^[、,和]$/u.test(between)
  const last = before.parts.at(-1)
  const things = listed
    ? before.owner
    : opened.test(between) && last
      ? [{ ...last, start: Math.max(last.start, before.lead?.end ?? last.start) }]
      : undefined
  if (!things || wordsOf(text, things).length < 2) return undefined
  return {
    ...label,
    parts: [first, ...things],
    owner: things,
    basis: 'inherited',
    added: [...label.added, 'kinds'],
  }
}
const kindsOfPlace =
  /^(?:城市|农村|城镇|乡村|城区|市区|镇区|山区|坝区|省级|市级|县级|区级|镇级|村级|国家级)$/u

/** So far back a clause is looked for that names the whole. */
const clauseReach = 40
const wholeLimit = 12

/** 确定了整顿对象,其中村党组织｜8个,社区党组织｜2个: parts of what the clause before names without a number. */
function ofThings(context: LabelContext, label: Label): Label | undefined {
  const { text, figures, at, earlier, start, places } = context
  const first = label.parts[0]
  if (!first || label.evidence.how !== 'before' || label.evidence.form !== 'noun' || label.parts.length > 1)
    return undefined
  const previous = figures[at - 1]
  const before = earlier[at - 1]
  if (previous && before?.added.includes('among') && before.owner && previous.dimension === 'count')
    return /^[、,和]?$/u.test(text.slice(previous.end, first.start)) ? among(label, before.owner) : undefined
  if (text[start - 1] !== ',' || !opened.test(text.slice(start, first.start))) return undefined
  const clause = text.slice(Math.max(previous?.end ?? 0, start - 1 - clauseReach), start - 1)
  const own = clause.slice(Math.max(...[',', ';', ':', '。'].map((mark) => clause.lastIndexOf(mark))) + 1)
  // Right behind a number stands what is counted there.
  if (previous && own === clause) return undefined
  const found = phraseBefore(text, start - 1 - own.length, start - 1, places)
  const span = found?.spans.at(-1)
  if (!span || !found?.verbAt) return undefined
  const whole = { start: Math.max(span.start, found.verbAt.end), end: span.end }
  const object = text.slice(whole.start, whole.end).replace(/^了/u, '')
  const size = object.length
  return size >= 2 && size <= wholeLimit
    ? among(label, [{ start: whole.end - size, end: whole.end }])
    : undefined
}
