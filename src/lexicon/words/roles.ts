import { wordSet } from '../word-set.ts'

/** What some words do in one rule only; what each of them is stands in rows/. */

/** Predicates that count nothing, whatever verb stands behind them: 5万亩青花菜｜进入采收期. */
export const stateVerbs: ReadonlySet<string> = wordSet(
  '进入 变成 成为 来自 位于 分布 散落 活跃 往返 属于 处于 享受 面临 坐落',
)

/** Predicates that change the thing that is counted, so that its number tells what was done. */
export const changing: ReadonlySet<string> = wordSet(
  '整顿 整顿提升 整治 整改 摘帽 脱贫 改造 修缮 完成 解决 办结 化解 建成 销号 清零 转化 关停 取缔 撤销 落地 开工 投产 竣工 签约 完工 拆除 倒塌 受灾 新建 改建 扩建 查处 立案 处理 处置 答复 移交 兑现 发放 受理',
)

/** What the people or the things before it did, where it ends a clause: 152个村｜结对. */
export const deeds: ReadonlySet<string> = wordSet(
  '结对 联建 共建 参加 参与 达标 退出 摘帽 脱贫 返乡 就业 创业 入党 报到 受益 出列 销号',
)

/** Adverbs that describe a noun where one follows them: 有效线索, 集中供养标准; not 有效化解. */
export const describing: ReadonlySet<string> = wordSet('有效 最 其余 平均 集中 统一 专门 科学 长期')
