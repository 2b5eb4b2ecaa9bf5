import { type Figure, isExactValue } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import type { Span } from '../contract/span.ts'
import { perHead } from '../lexicon/kinds.ts'
import { boundsAhead } from '../lexicon/qualifiers.ts'
import { plain } from '../text/plain.ts'
import { changedIndicator, indicatorOf, nearIndicators } from './classify/indicators.ts'
import { kindOf } from './classify/kind.ts'
import { themesWith } from './classify/themes.ts'
import { figureOf } from './figure-of.ts'
import { issue } from './issues.ts'
import { nameOf } from './label/evidence.ts'
import { type Label, labelText, partsOf } from './label/label.ts'
import { labelOf } from './label/label-of.ts'
import { isComparing } from './label/rates/rates.ts'
import type { Quantity } from './recognize/quantities/quantity.ts'
import { runsOf } from './recognize/quantities/runs.ts'
import { type Link, related } from './relate.ts'
import { type ArticleTime, yearNow } from './scope/article-time.ts'
import { formerTime } from './scope/former-time.ts'
import { jointRegionOf } from './scope/joint-region.ts'
import { modeAt } from './scope/mode.ts'
import { scopeAt } from './scope/places/place-scope.ts'
import type { ScopedBlock } from './scope/scopes.ts'
import { clauseBefore, contextOf, isJoined, type Told, toldIn } from './scope/told.ts'
import { periodOf } from './scope/when.ts'
import { sentenceAt } from './tokens/sentences.ts'

export interface FigureContext extends ArticleTime {
  sourceId: string
  articleId: string
  raw: string
  /** Whether the rules that decided are wanted. */
  trace: boolean
  /** What the article calls itself; empty where it does not. */
  title: string
  /** Whether its source holds other articles too. */
  paged: boolean
}

/** The figures of one block, each linked to its label, place, period and kind. */
export function figuresOf(
  scoped: ScopedBlock,
  context: FigureContext,
): { figures: Figure[]; issues: Issue[]; trace: Record<string, string[]> } {
  const { block, figures: quantities } = scoped
  const text = block.joined.text
  const figures: Figure[] = []
  const issues: Issue[] = []
  const labels: (Label | undefined)[] = []
  const kinds: Figure['kind'][] = []
  const trace: Record<string, string[]> = {}
  const links: Link[] = []
  const built = new Map<number, Figure>()
  const tell = (code: string, { start, end }: Span) =>
    issues.push(issue(code, context.sourceId, block.joined.spans(start, end)[0], text.slice(start, end)))
  for (const time of scoped.times) {
    const fault = time.fault(yearNow(context))
    if (fault) tell(`time.${fault}`, time)
  }
  for (const sentence of scoped.dense) tell('figure.dense', sentence)
  for (const number of scoped.unclear) tell('figure.unclear', number)
  const head = text.slice(0, block.sentences[0]?.end ?? 0)
  let told: Told | undefined
  const runs = runsOf(quantities)
  const timed = runs.figures === quantities ? scoped : { ...scoped, figures: runs.figures }
  quantities.forEach((quantity, at) => {
    const sentence = sentenceAt(block.sentences, quantity.start) ?? { start: 0, end: text.length, opens: 0 }
    if (told?.sentence !== sentence) told = toldIn(scoped, sentence, head, context.raw)
    const label = labelOf({
      text,
      sentence,
      figures: quantities,
      at,
      places: block.mentions,
      earlier: labels,
    })
    labels.push(label)
    const span = block.joined.span(quantity.start, quantity.end)
    if (!span || !isExactValue(quantity.value) || !isExactValue(quantity.valueMax ?? 0)) {
      tell(span ? 'figure.too-large' : 'figure.scattered', quantity)
      return
    }
    const before = quantities[at - 1]
    const joined = before && isJoined(text, before, quantity) ? kinds[at - 1] : undefined
    const next = quantities[at + 1]
    const subject =
      label?.evidence.how === 'after' &&
      next !== undefined &&
      next.start < sentence.end &&
      !/[,;。、]/u.test(text.slice(quantity.end, next.start))
    const { figure, rules } = build({
      scoped,
      timed,
      run: runs.at[at] ?? at,
      context,
      at,
      quantity,
      told,
      label,
      span,
      joined,
      subject,
    })
    kinds[at] = figure.kind
    if (context.trace) trace[figure.id] = rules
    if (!label) issues.push(issue('figure.unlabelled', context.sourceId, span, figure.quote))
    figures.push(figure)
    const other = built.get(at - 1)
    const as = other && before && relationOf(text, before, quantity, label, other)
    if (other && as) links.push({ id: figure.id, other: other.id, as })
    built.set(at, figure)
  })
  return { figures: related(figures, links), issues, trace }
}

/** Amounts that their owner names: 粮食｜产量. Of land and of things counted the name alone tells. */
const ownerNames: ReadonlySet<string> = new Set(['money', 'mass'])

/** Between what was set and how far it came: 完成年初预算39亿元｜的｜97%. */
const ofPlan = /^(?:目标|任务|目标任务|任务目标|预算)?的$/u

/** What the figure before is to this one: what it changed from (由85%上升到｜94%), or what was planned (改厕任务3万座,完成｜3.1万座). */
function relationOf(
  text: string,
  before: Quantity,
  quantity: Quantity,
  label: Label | undefined,
  other: Figure,
): Link['as'] | undefined {
  if (label?.evidence.how === 'turned') return 'from'
  if (other.kind !== 'target') return undefined
  const done = label?.evidence.how === 'same-object' && before.unit === quantity.unit
  const share = quantity.dimension === 'percent' && ofPlan.test(text.slice(before.end, quantity.start))
  return done || share ? 'plan' : undefined
}

/** 到2024年底,诉求减至52件 in a report of 2025 tells of what was, and of no plan: said as 至2024年底 is. */
const yearsPast = (words: string, now: number | undefined): string =>
  now === undefined
    ? words
    : words.replace(/到(20\d\d)年/gu, (said, year) => (Number(year) < now ? `至${year}年` : said))

/** So far behind a number the word is looked for that makes it a task. */
const behindReach = 10

interface Linked {
  scoped: ScopedBlock
  /** The block with each a:b:c as one figure, and the index of this one's among them. */
  timed: ScopedBlock
  run: number
  context: FigureContext
  /** Its index among the quantities of the block. */
  at: number
  quantity: Quantity
  told: Told
  label: Label | undefined
  span: Span
  /** The kind of the figure before it, where the two are of one list or whole. */
  joined: Figure['kind'] | undefined
  /** It opens a clause that counts something else: 18个乡镇｜立案审查54件. */
  subject: boolean
}

function build({ scoped, timed, run, context, at, quantity, told, label, span, joined, subject }: Linked): {
  figure: Figure
  rules: string[]
} {
  const { sentence } = told
  const text = scoped.block.joined.text
  const words = label ? plain(labelText(text, label)) : ''
  // 每千人口床位6张、｜护士3人; 农产品产量:粮食｜56万吨; 粮食播种面积3320万亩、产量｜1285万吨: what a list is counted by, and of what, names it.
  const named =
    perHead.test(words) ||
    label?.added.every((one) => one === 'measure' || (one === 'owner' && ownerNames.has(quantity.dimension)))
  const counted = label?.core && !named ? plain(labelText(text, label.core)) : words
  const clause = clauseBefore(text, sentence, quantity)
  const now = yearNow(context)
  const { kind, rule } = kindOf({
    figure: quantity,
    label: counted,
    clause: yearsPast(clause.near, now),
    sentence: yearsPast(clause.before, now),
    behind: text.slice(quantity.end, quantity.end + behindReach),
    verbKind: label?.verb?.kind,
    joined,
    subject,
    mode: modeAt(scoped, sentence, quantity, clause.near, context),
  })
  const region = scoped.dealt.get(at)
  const around = scoped.dealt.has(at) ? undefined : scopeAt(scoped.scope, quantity.start)
  const scope = region ? { region, basis: 'stated' as const } : around
  // 某集团党委就是这｜2600个｜组织中的一个: what was told before is not the body's.
  const holder =
    text[quantity.start - 1] === '这'
      ? undefined
      : (scoped.holders.get(sentence.opens) ??
        jointRegionOf(text, { start: sentence.start, end: quantity.start }, words, scoped.places))
  const asked = {
    label: counted,
    clause: clause.whole,
    dimension: quantity.dimension,
    kind,
    unit: quantity.unit,
  }
  const others = (holder && !/党|支部/u.test(words)) || label?.added.includes('limit')
  const of = isComparing(quantity) || kind === 'change' ? changedIndicator(words) : undefined
  // 预算收入增长1.7%(同口径增长｜2.5%): what a change is of may be told by its owner.
  const changeOf = () =>
    of !== undefined && kind === 'change' ? indicatorOf({ ...asked, label: words }) : undefined
  const indicatorId = others ? undefined : (indicatorOf(asked) ?? changeOf())
  const whole = { quantity: timed.figures[run] ?? quantity, at: run }
  const own = periodOf(timed, sentence, whole, kind, context)
  const last = label?.evidence.how === 'former' ? label.parts.at(-1) : undefined
  const period = last ? formerTime(own, text.slice(last.start, last.end)) : own
  const ahead =
    quantity.bound === 'exact' ? boundsAhead.find(([words]) => words.test(clause.near)) : undefined
  const figure = figureOf(context, {
    span,
    // A number may reach beyond a sentence that was too long and parted.
    context:
      quantity.end <= sentence.end
        ? told.context
        : contextOf(scoped, sentence.start, quantity.end, context.raw),
    quantity,
    bound: ahead?.[1] ?? quantity.bound,
    label: {
      words,
      spans: label ? partsOf(label).flatMap((part) => scoped.block.joined.spans(part.start, part.end)) : [],
      basis: label?.basis ?? 'derived',
      evidence: label?.evidence,
      added: label?.added ?? [],
    },
    kind,
    period,
    holder,
    scope,
    indicatorId,
    of,
    themes: themesWith(indicatorId ?? of, [
      { text: words, weight: 3 },
      { text: told.words, weight: 1 },
      { text: told.head, weight: 0.5 },
    ]),
  })
  const rules = [
    ...quantity.rules,
    ...(label ? [nameOf(label.evidence), ...label.added] : ['none']).map((name) => `label.${name}`),
    rule,
    `place.${scope?.basis ?? 'unknown'}`,
    ...(context.trace ? nearIndicators(asked).map((near) => `near.${near}`) : []),
  ]
  return { figure, rules }
}
