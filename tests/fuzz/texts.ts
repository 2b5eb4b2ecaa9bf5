import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { vocabulary } from './vocabulary.ts'

const { units, bounds, verbs, words, topics, places, wholes, times, names, shapes } = vocabulary
const from = (list: readonly string[]) => fc.constantFrom(...list)

const multiplier = fc.constantFrom('', '', '', '十', '百', '千', '万', '亿', '多万', '余', ' 万', '万亿')
const arabic = fc.oneof(
  fc.nat(9999).map(String),
  fc.nat(99).map((n) => `${n}.${n % 10}`),
  fc.constantFrom('0', '00', '1,234', '1,2,3', '25. 8', '-9.4', '１２', '9'.repeat(40), '0.0000001', '2+5'),
)
const chinese = fc
  .array(fc.constantFrom(...'〇零一二两三四五六七八九十百千万亿半几数点'), { minLength: 1, maxLength: 6 })
  .map((digits) => digits.join(''))
const numeral = fc.oneof({ weight: 3, arbitrary: arabic }, chinese)

/** A number as a report may write one, or nearly. */
const quantity = fc
  .tuple(
    fc.oneof(fc.constant(''), from(bounds)),
    numeral,
    multiplier,
    from(units),
    fc.oneof(fc.constant(''), from(bounds)),
  )
  .map((parts) => parts.join(''))
const range = fc
  .tuple(numeral, fc.constantFrom('至', '到', '—', '-', '~', '、', '和', '/', ':', '∶', '分之'), quantity)
  .map((parts) => parts.join(''))

/** Several numbers with one unit behind the last, which may be a range. */
const list = fc
  .tuple(
    fc.array(numeral, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('、', '和', '，', ','),
    fc.oneof(
      numeral,
      fc.tuple(numeral, fc.constantFrom('至', '到', '—'), numeral).map((parts) => parts.join('')),
    ),
    fc.constantFrom('%', '个百分点', '万元', '个'),
  )
  .map(([numbers, joint, last, unit]) => `${[...numbers, last].join(joint)}${unit}`)

const date = fc
  .tuple(fc.constantFrom('2021', '2023', '0000', '9999', '二〇二一', '21'), fc.nat(13), fc.nat(32))
  .chain(([y, m, d]) =>
    fc.constantFrom(
      ...[`${y}年`, `${y}年${m}月`, `${y}年${m}月${d}日`, `${m}月${d}日`, `${y}-${m}-${d}`],
      ...[`${m}月末`, `${y}—${m}年`, `${y}—2021年`, '2月29日', '明年'],
    ),
  )

const mark = fc.constantFrom(
  ...'，，，。。；：、！？“”‘’（）《》【】…—-~+→·/|'.split(''),
  ...['\n', '\n\n', '\r\n', '\t', ' ', '　', '\f', '\u200b', '\ufeff', ',', '.', '(', ')'],
)
const slogan = fc
  .tuple(
    fc.constantFrom('“三清一改”', '“四访四问”', '“六步法”', '五级', '三个一批'),
    from(words),
    from(words),
  )
  .map(([name, a, b]) => `${a}、${b}、${a}${name}`)

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(from(words), from(verbs), from(topics)) },
  { weight: 3, arbitrary: quantity },
  { weight: 3, arbitrary: mark },
  { weight: 1, arbitrary: fc.oneof(range, list) },
  { weight: 1, arbitrary: date },
  { weight: 1, arbitrary: fc.oneof(from(places), from(wholes)) },
  { weight: 1, arbitrary: fc.oneof(from(times), from(names), from(shapes)) },
  { weight: 1, arbitrary: slogan },
)

/** Words out of the tables of the lexicon, put together as chance has it. */
const sentences = fc.array(fragment, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))

/** A few of them again and again, with something else behind: what a pattern of choices tries in many ways. */
const repeats = fc
  .tuple(
    fc.array(fragment, { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 2, max: 40 }),
    fragment,
    fragment,
  )
  .map(([parts, times, before, after]) => before + parts.join('').repeat(times) + after)

/** Real reports and reports of the corpora, from the project's folder: what the mutations are made of. */
function reports(): string[] {
  return ['seeds', ...['reports', 'practice-reports'].map((name) => join('tests', 'corpus', name))]
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(folder, name)),
    )
    .map((path) => readFileSync(path, 'utf8'))
}

const piece = fc.oneof(quantity, range, date, mark, from(words), from(places), from(shapes))
const edit = fc.tuple(fc.constantFrom('drop', 'twice', 'put', 'swap', 'wide'), fc.nat(), fc.nat(40), piece)

function edited(text: string, [kind, where, size, words]: [string, number, number, string]): string {
  const at = where % (text.length + 1)
  const [before, cut, after] = [text.slice(0, at), text.slice(at, at + size), text.slice(at + size)]
  const wide = (part: string) =>
    part.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  switch (kind) {
    case 'drop':
      return before + after
    case 'twice':
      return before + cut + cut + after
    case 'swap':
      return after + cut + before
    case 'wide':
      return before + wide(cut) + after
    default:
      return before + words + cut + after
  }
}

/** A stretch of a real report with a few things changed in it. */
const mutations = fc
  .tuple(
    fc.constantFrom(...reports()),
    fc.nat(),
    fc.integer({ min: 20, max: 300 }),
    fc.array(edit, { maxLength: 8 }),
  )
  .map(([report, start, size, edits]) => {
    const at = start % report.length
    return edits.reduce(edited, report.slice(at, at + size))
  })

/** Code units as they come, halves of surrogate pairs among them. */
const units16 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((list) => String.fromCharCode(...list))
const anything = fc.oneof(
  units16,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)

/** A text of any of these kinds, or of several with a blank line between. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: sentences },
      { weight: 2, arbitrary: repeats },
      { weight: 5, arbitrary: mutations },
      { weight: 1, arbitrary: anything },
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((parts) => parts.join('\n\n'))
