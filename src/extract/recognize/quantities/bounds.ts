import { type Bound, boundsAfter, boundsBefore } from '../../../lexicon/qualifiers.ts'

const longestFirst = (rows: readonly (readonly [string, Bound])[]) =>
  [...rows].sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
const before = longestFirst(boundsBefore)
const after = longestFirst(boundsAfter)

/** What a one-character qualifier must not follow: 附近, 网上3000条, 公约102份 end like one and are none. */
const notBehind: Readonly<Record<string, RegExp>> = {
  上: /[网线以之路迈跨跃登站踏]/u,
  过: /[通超经度不难路越渡跨迈走见翻只盖]/u,
  // 会开了,不过3个小时过去了: but.
  不过: /[只,。;:!?]|^$/u,
  近: /[最附远邻靠临]/u,
  约: /[签合预节条公契违履爽特]/u,
}

/** The qualifier that ends right before `start`: 近, 超过, 不少于; 上 only before 百, 千, 万, 亿 (上千万元). */
export function boundEndingAt(text: string, start: number): readonly [string, Bound] | undefined {
  return before.find(([word]) => {
    if (start < word.length || !text.startsWith(word, start - word.length)) return false
    if (word === '上' && !/[百千万亿]/u.test(text[start] ?? '')) return false
    return !(notBehind[word]?.test(text[start - word.length - 1] ?? '') ?? false)
  })
}

/** The qualifier that begins at `end`: 以上, 左右, 出头; 多 and 余 only at the end of a phrase. */
export function boundStartingAt(text: string, end: number): readonly [string, Bound] | undefined {
  const found = after.find(([word]) => text.startsWith(word, end))
  // 5块多钱, 8里多的路; 四万斤余粮 is grain that was left.
  const ends = found?.[0] === '多' ? /(?![钱的路地])\p{Script=Han}/u : /\p{Script=Han}/u
  return found && !(found[0].length === 1 && ends.test(text[end + 1] ?? '')) ? found : undefined
}
