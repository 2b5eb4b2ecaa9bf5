import { is, type Token } from '../../../tokens/token.ts'

/** Verbs that often follow another one, both with one object. */
const seconds: ReadonlySet<string> = new Set(
  '配备 改造 提升 培育 实施 完成 建设 更新 扩建 改建 成立 组建 改扩建 续建 重组 设立 安置 办结 表彰 命名 推广 印发 发布 使用'.split(
    ' ',
  ),
)

/** A verb, or what no row knows before one: 改装. */
const mayAct = (token: Token | undefined): boolean =>
  token !== undefined &&
  (is(token, 'verb') || is(token, 'break') || (!token.word && token.text.length === 2)) &&
  !is(token, 'nouny')

/** Where the verbs begin that have one object, parted by 、: 改装、调整、｜购买机具. */
export function verbsStart(tokens: readonly Token[], at: number): number {
  let first = at
  while (!is(tokens[at], 'nouny') && tokens[first - 1]?.text === '、' && mayAct(tokens[first - 2])) first -= 2
  return tokens[first]?.start ?? 0
}

/** The end of the verbs that stand together from `at` on: 优化配备｜网格长. */
export function verbsEnd(tokens: readonly Token[], at: number): number {
  let last = at
  for (;;) {
    // 新建和改建｜学校: both are done.
    const joint = /^[和与及、]$/u.test(tokens[last + 1]?.text ?? '') ? 1 : 0
    const next = last + 1 + joint
    if (next + 1 >= tokens.length || !seconds.has(tokens[next]?.text ?? '')) break
    last = next
  }
  return tokens[last]?.end ?? 0
}
