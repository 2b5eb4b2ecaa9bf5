import type { WordGroup } from '../word.ts'

/**
 * Words that part or fill a phrase: adverbs of time and degree, prepositions, words that place, verbs that end a noun phrase or only cause another verb, and
 * what stands right before a number and means nothing there (`filler`).
 * A word stands in one group of all tables, with all that it is; a test holds it.
 */
export const functionGroups: readonly WordGroup[] = [
  {
    classes: ['break'],
    words: `
    比学赶超 出谋划策 投身 排名第 搞起 拆成 编成 挑出 请出 摸索出 张罗起 位居第 位列第 居第 排第 列第 送去 说 铺上 获 实行 散落 活跃 往返 抱团 落户 扎根 矗立 遍布 眼看 找到 头一回 推开 亮明 变成 加入 加盟 占据 占用 使用 开创
    迈出 走出 搭起 用于 满足 存在 具有 具备 分享 共享成果 转向 转变 转化为 引发 引起 导致 造成 防止 缓解 方便 便利 适应 符合
    尽 进行 提高 得到 成为 开始 超过 加快 加强 强化 深化 推行 探索 发挥 聚焦 立足 紧扣 走进 进入 走上 融入 赶到 赶赴 奔赴 来到 回到 住进
    通上 拉上 迎来 赢得 享有 受到 遭遇 面临 需要 要求 希望 认为 表示 介绍 告诉 记者 运用 遵循 贯彻 学习贯彻 践行 履行 承诺 签署 订立
    写入 列入 计入 归入 划入 改为 转为 升为 降为 无 没有 而且 如果 观摩 展示 展现 彰显 体现 凸显 呈现 焕发 激发 激活 点燃 释放 增强 完善
    填补 参赛 获批上市 提质增效 提质升级 贯通 全线贯通 合龙 落成 揭牌 封顶 开馆 开园 扩容 扩容提质 落地见效 落地生根 竣工投产 建成投产
    开通运营 投入使用 投入运营
    健全 分布 位于 坐落 横跨 贯穿 连接 拓展 下移 上门 外出 务工 到场 亮相 启动 运行 投用 交付 建成投用 通车 通水 通电 通过验收 验收
    达标 合格 过筛子 脱壳 上榜 入选 入围 提交 递交 携手 轮流 相互 互相 逐项 逐个 全天 全天候 准时 随时 常年 线上 线下 同比 环比 比上年
    增长 下降 上升 回落 提前 纷纷 不 未 会 须 需 愿 想 敢 肯 得 来自 出自 属于 做到 做好 理清 厘清 看到 听到 超额 必须 筑牢 夯实 做强
    做大 做优 做实 建强 配强 壮大 振兴 守护 扮靓 美化 亮化 净化 助农 争创 打响 擦亮 唱响 归 变 当 当选 担负 肩负 负责 分管 主管 必经
    处于
  `,
  },
  {
    classes: ['break', 'nouny'],
    words: `
    反映 提升 参观 交流 规范 返乡 运营 联合 长期
  `,
  },
  {
    classes: ['break', 'cause'],
    filler: true,
    words: `
    实现
  `,
  },
  {
    classes: ['break', 'adverb'],
    words: `
    深入 继续 坚持 都 还 已经 正 正在 曾经 才 只 并 并且 而 但 但是 现场 一起 共同 逐一 逐步 逐级 逐户 全部 全都 全面 全程 普遍 成功
    顺利 圆满 率先 优先 主动 自觉 及时 按时 按期 如期 定期 每年 每月 每周 每天 每日 先后 陆续 相继 仍 全覆盖
  `,
  },
  {
    classes: ['break', 'preposition'],
    words: `
    作为 根据 围绕 前往 依托 借助 凭借 针对 结合 依据 被 把 于 与 同 跟 比 以 用 靠 通过 经过 随着 除 除了 因 因为 由于 为了 关于 或
    或者
  `,
  },
  {
    classes: ['break'],
    filler: true,
    words: `
    连续跨越 连续迈上 首次突破 迈上 迈入 迈过 跨上 跨入 跨过 跨越 首次跨越 唯一跨越 跃上 跃过 登上 站上 踏上 越过 连跨 保持 达到 变为 增至 降至 升至 减至 达 是 有 能 可 要 应 成
  `,
  },
  {
    classes: ['break', 'nouny', 'preposition'],
    words: `
    利用
  `,
  },
  {
    classes: ['break', 'preposition'],
    filler: true,
    words: `
    为 由 给 向 在 到 从 对 按
  `,
  },
  {
    classes: ['break', 'adverb', 'preposition'],
    filler: true,
    words: `
    将
  `,
  },
  {
    classes: ['break', 'cause', 'preposition'],
    words: `
    让
  `,
  },
  {
    classes: ['break', 'adverb'],
    filler: true,
    words: `
    均 也 又 再 已 曾 就 仅 共 分别
  `,
  },
  {
    classes: ['break', 'cause', 'adverb'],
    words: `
    积极
  `,
  },
  {
    classes: ['break', 'adverb', 'preposition'],
    words: `
    较
  `,
  },
  {
    classes: ['break', 'cause'],
    words: `
    助推 牵头
  `,
  },
  {
    classes: ['cause'],
    words: `
    帮 推动 促进 帮助 引导 助力 鼓励 促使 使 统筹 促成 号召 督促 协助
  `,
  },
  {
    classes: ['cause', 'nouny'],
    words: `
    指导 支持 引领 保障
  `,
  },
  {
    classes: ['cause'],
    filler: true,
    words: `
    确保
  `,
  },
  {
    classes: ['cause', 'adverb'],
    words: `
    努力 着力 大力 全力 集中 拟 计划
  `,
  },
  {
    classes: ['cause', 'adverb'],
    filler: true,
    words: `
    预计
  `,
  },
  {
    classes: ['adverb'],
    words: `
    据此 立即 随即 当即 连夜 天天 该校 该院 该社 这支 这家 这批 这些 最终 明显 显著 大幅 稳步 逐年 正式 当场 诉前 紧急 分批 逐村 连续
    他们 她的 他的 自己 我们 这里 这个 凡 当地 县里 村里 镇里 乡里 市里 省里 村上 镇上 该州 该县 该村 该镇 该乡 该省 该旗 该企业 一口气 目前
    截至目前 截止目前 截至 截止 迄今 至今 如今 现在 当前 近年来 近年 近日 日前 不久前 今年以来 去年以来 今年 去年 前年 大前年 明年 今年上半年 上半年
    下半年 全年 年内 当年 当月 同年 同期 一季度 二季度 三季度 四季度 前三季度 随后 此外 同时 与此同时 另外 总共 一共 现已 仅仅 争取年内
    统一 大约 平均 各自 经常 不断 持续 进一步 有效 有意 有志 有意义 为主 切实 广泛 充分 扎实 认真 严肃 严格 坚决 精心 每季度 每个 每户 每村 每站 始终 一直 更
    很 比较 十分 非常 仍然 特别是 尤其 例如 比如 特别 原先 原本 起初 加上 虽然 尽管 即使 哪怕 不仅 不但 深入基层 深入一线 深入群众 深入村组 高标准 高质量 高起点 创造性 常态化 科学 精准
    专门 全域 全国 全省 全市 全区 全县 全旗 全盟 全州 全镇 全乡 全街道 全村 全社区 全系统 全校 全院 辖区 辖区内 区内 市内 县内 境内 域内
    各地 各部门 我市 我区 我县 我省 该市 该区 该社区 本市 本区 目前为止 一线 就地 就近 实际 真正 确实 再次 多次 年初 年前 年底前 月底前
    其余 剩余 尚 还剩 至少 历史性 这几年 近几年 近些年 这些年 眼下 后来 一度 至此 年头 头一年 头茬
  `,
  },
  {
    classes: ['adverb', 'locative'],
    words: `
    期间 以来 之后
  `,
  },
  {
    classes: ['adverb'],
    filler: true,
    words: `
    其中 共计 合计 总计 可以 能够 累计 力争 新 最 首次 年底 年末 月底 正常年景 正常年景下
  `,
  },
  {
    classes: ['nouny', 'adverb'],
    words: `
    各级 市级 省级 首批
  `,
  },
  {
    classes: ['preposition'],
    words: `
    赴 按照 对于 据 和 及 以及 往 朝 沿着 自 自从
  `,
  },
  {
    classes: ['preposition'],
    filler: true,
    words: `
    至
  `,
  },
  {
    classes: ['locative'],
    words: `
    基础上 之间 之中 当中 过程中 之前 以后 以前 范围内 左右 上下 以上 以下 以内 中 内 里 上 外 间 后 前 时 之际
  `,
  },
  {
    classes: ['locative'],
    filler: true,
    words: `
    等
  `,
  },
  {
    classes: [],
    filler: true,
    words: `
    动态稳定在 折合人民币 分别达到 上升到 上升至 下降到 下降至 保持在 减少到 减少至 分别为 分别达 划分为 压减到 压缩到 压缩至 合计为
    回升至 回落至 增加为 增加到 增加至 增长到 增长至 巩固在 总数为 总数达 总量达 扩大为 扩大到 扩大至 控制在 定在 确定在 提升到 提升至 提高到 提高至
    一共有 攀升至 数量达 整合成 稳定在 维持在 缩短到 缩短至 调整为 调整到 调整至 跃升至 降低到 也有 仅为 仅有 低到 低至 分为 分成 前后 卖到
    占到 反而 另有 只有 还只有 可望 可达 多则 多达 定为 少则 尚有 岁末 已有 扩至 折合 提到 提至 最多 最大 最小 最少 最快 最短 最长 最高 月末
    有望 期末 添到 现辖 突破 约有 缩至 近有 还有 面向 面对 高达 了 卖 即 却 各 多 的 着 约 超 辖 过 近 逾
  `,
  },
]
