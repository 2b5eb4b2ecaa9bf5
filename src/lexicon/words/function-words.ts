/** Closed classes, by the part they play between a number and the noun that it counts. */

/** Right before a number, carrying no meaning of their own: 增至390家, 达41家, 共有12个. */
export const fillersBefore: readonly string[] =
  '低至 低到 给 向 对 卖到 卖 提至 提到 占到 保持 定为 添到 扩至 扩大为 缩至 压减到 压缩到 压缩至 缩短到 缩短至 回升至 回落至 跃升至 攀升至 却 反而 曾 折合人民币 折合 少则 多则 也有 只有 最高 合计为 总数为 首次 仅为 巩固在 最多 最长 最短 最大 最小 最少 最快 最 按 前后 预计 有望 可望 力争 确保 年底 年末 月底 月末 期末 岁末 调整为 调整到 调整至 变为 增加为 由 从 达到 达成 达 增加到 增加至 增加 增长到 增长至 增至 升至 降至 降低到 下降到 下降至 减少到 减少至 减至 扩大到 扩大至 提高到 提升到 提升至 提高至 上升到 上升至 稳定在 保持在 维持在 控制在 动态稳定在 为 是 有 共有 共计 合计 总计 累计 共 约 近 已 已有 仅 就 均 了 着 过 到 至 成 各 达成 高达 多达 总量达 总数达 数量达 分别 分别为 分别达 分别达到 又 还有 另有 其中 即 整合成 组成 分成 分为 划分为 超 的 等 也 再 新 多 仅有 只有 尚有 现有 约有 近有 拥有 突破 完成 实现 逾 可达 可 能 要 应 将 在'.split(
    ' ',
  )

/** Words of time, degree and manner that open a phrase and are no part of a label. */
export const adverbs: readonly string[] =
  '据此 立即 随即 当即 连夜 天天 该校 该院 该社 这支 这家 这批 这些 最终 明显 显著 大幅 稳步 逐年 正式 现场 当场 诉前 紧急 分批 逐村 逐户 连续 但 但是 他们 她的 他的 我们 这里 这个 凡 当地 县里 村里 镇里 乡里 市里 省里 村上 镇上 该州 该县 该村 该镇 该乡 该省 该旗 该企业 一口气 仍 目前 截至目前 截止目前 截至 截止 迄今 至今 如今 现在 当前 近年来 近年 近日 日前 不久前 今年以来 去年以来 今年 去年 明年 今年上半年 上半年 下半年 全年 年内 当年 当月 同年 同期 一季度 二季度 三季度 四季度 前三季度 期间 以来 之后 随后 此外 同时 与此同时 另外 其中 总共 一共 共计 合计 总计 累计 共 先后 陆续 相继 已经 已 现已 均 都 全部 全都 全面 全程 普遍 也 还 又 再 并 并且 而 就 才 只 仅 仅仅 正在 正 曾 曾经 将 拟 预计 计划 力争 争取年内 集中 统一 大约 平均 分别 各自 共同 一起 率先 优先 主动 自觉 积极 及时 按时 按期 如期 定期 经常 不断 持续 继续 进一步 逐步 逐一 逐级 有效 切实 着力 大力 努力 深入 广泛 充分 扎实 认真 严肃 严格 坚决 坚持 成功 顺利 圆满 精心 新 又 每年 每月 每周 每天 每季度 每日 每个 每户 每村 每站 始终 一直 更 最 较 很 比较 十分 非常 仍 仍然 特别是 尤其 例如 比如 包括 特别 深入基层 深入一线 深入群众 深入村组 高标准 高质量 高起点 创造性 常态化 科学 精准 专门 全域 全覆盖 全国 全省 全市 全区 全县 全旗 全盟 全州 全镇 全乡 全街道 全村 全社区 全系统 全校 全院 辖区 辖区内 区内 市内 县内 境内 域内 各地 各级 各部门 我市 我区 我县 我省 该市 该区 该县 该镇 该村 该社区 本市 本区 市级 省级 目前为止 一线 就地 就近 当地 实际 真正 确实 首次 再次 多次 首批 年底 年初 年末 月底 年前 年底前 月底前 年内 其余 剩余 尚 还剩'.split(
    ' ',
  )

/** Adverbs that describe a noun where one follows them: 有效线索, 集中供养标准; not 有效化解. */
export const describing: ReadonlySet<string> = new Set(
  '有效 最 其余 平均 集中 统一 专门 科学 长期'.split(' '),
)

/** Prepositions: what follows up to the verb is no part of a label. */
export const prepositions: readonly string[] =
  '赴 前往 对 为 在 从 向 把 由 以 于 给 被 让 用 按 按照 依据 根据 通过 经过 围绕 针对 结合 随着 关于 对于 依托 借助 利用 凭借 作为 除 除了 因 因为 由于 为了 据 与 同 跟 和 及 以及 或 或者 到 往 朝 沿着 至 自 自从 比 较 靠 将'.split(
    ' ',
  )

/** Words after a noun that place instead of name: 基础上, 之间, 期间. A label stops before them. */
export const locatives: readonly string[] =
  '基础上 之间 之中 当中 过程中 期间 以来 之后 之前 以后 以前 方面 范围内 左右 上下 以上 以下 以内 等 中 内 里 上 外 间 后 前 时 之际'.split(
    ' ',
  )
