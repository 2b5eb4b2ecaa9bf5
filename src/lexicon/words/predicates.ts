import { wordSet } from '../word-set.ts'

/** Verbs that say what a thing is, not what it does: 5个村｜为贫困村. */
export const copulas: ReadonlySet<string> = wordSet(
  '构成 无 无一 未 不 没有 是 为 占 达 达到 超过 比 较 属于 成为 变成 变为 位于 来自',
)

/** What says that something went well, and nothing of which ones: 165项任务｜进展顺利, 30万亩小麦｜喜获丰收. */
export const praise =
  /(?:进展|推进)(?:顺利|有序|有力|良好)|(?:取得|成效).{0,4}(?:成效|进展|成果|显著|明显)|喜获丰收|迎来|比学赶超|丰收|圆满|有序推进|齐头并进|稳步推进|全面铺开|如火如荼|遍地开花|交相辉映|拔地而起/u

/** Small words before a verb that tell when or whether, not what: 85个国家｜可免签入境. */
export const modal: ReadonlySet<string> = wordSet(
  '也 就 能 可 要 会 已 均 都 还 又 再 才 只 仍 应 将 今年 去年 同步',
)

/** What brings in a partner, not a deed: 160名干部｜与村民. */
export const partners: ReadonlySet<string> = wordSet('与 同 和 跟 及 以及 或 或者 至 比 按')

/** Verbs that give something to those for whom it is done. */
export const giving = /^(?:提供|授信|赠送|免费|发放|捐赠|配送|拨付|颁发|送|办理|争取)/u

/** What lies in a place and reports for itself. */
export const belowPlaces =
  /(?:园区|产业园|工业园|开发区|景区|商圈|新城|片区|街区|度假区|试验区|示范区|保税区|功能区|基地|合作社|工作队|服务队|商会|协会|医共体|教育集团)$/u

/** What brings in those for whom something is done. */
export const forWhom: ReadonlySet<string> = wordSet('为 给 向 对 替 帮 帮助')

/** Prepositions that are verbs where a number stands right behind them: 初审｜通过｜62人. */
export const passing: ReadonlySet<string> = wordSet('通过')

/** Verbs that hand somebody or something over to those who go on with it: 移送检察机关｜审查起诉. */
export const handing: ReadonlySet<string> = wordSet('移送 移交 转交 交由 提交 报送 提请 交办')

/** Measures that one thing has upon another, by the word that brings in the other: 对…的贡献率, 在…中的比重. */
export const upon: ReadonlyMap<string, RegExp> = new Map([
  ['对', /(?:贡献率|满意度|认可度|知晓率|支持率|依存度|依赖度|关注度|参与率|比例|影响率)$/u],
  ['在', /中(?:所占)?的?(?:比例|比重|占比|比率|份额)$/u],
])

/** Verbs that only say that something is done; what it is stands behind them. */
export const lightVerbs: ReadonlySet<string> = wordSet(
  '完成 实施 启动 推进 开展 加快 进行 启动实施 组织实施 实施完成 全面完成 推动',
)
/** Verbs that only say that the next word is done. */
export const lightVerb = /^(?:开展|进行|实施|组织|给予|集中开展)(?=.{2})/u
/** What is done to people or bodies, who receive it: 对12个部门开展｜作风评估, 为400名书记｜集中授课. */
export const receiving =
  /^[\p{Script=Han}“”]{0,8}(?:授课|培训|宣讲|讲解|辅导|评估|检查|督查|督导|巡察|巡视|考核|审计|检测|体检|走访|慰问|指导|调研|监测)$/u

/** Verbs that bring about what those behind the number do, and tell by whom. */
export const bringing: ReadonlySet<string> = wordSet(
  '带动 帮助 吸引 促进 解决 安排 组织 引导 扶持 支持 动员 吸纳 辐射带动 帮扶 促成',
)

/** Verbs of a second predicate behind the object of a first: 收购商品房｜用作保障房, 选派干部｜担任…. */
export const pivots: ReadonlySet<string> = wordSet(
  '用作 用于 作为 担任 充当 参加 参与 进入 下沉 入驻 到 赴 前往 实现 纳入 列入 入选 获评 获得',
)

/** Verbs that say only that something is there: what they govern is all that there is. */
export const idle: ReadonlySet<string> = wordSet(
  '拥有 现有 共有 设有 建有 下设 组成 下辖 管辖 涵盖 包括 包含 涉及 持有 保有 养有 种有 栽有 注册有 形成 在册 聚集 汇聚 集聚 栖息 辖 现辖 设 负责 细化',
)

/** What happens by itself, whatever verb the list before has: 发生事故41起、｜死亡33人. */
export const happening: ReadonlySet<string> = wordSet('死亡 受伤 失踪 遇难 获救 弃权 反对 赞成')

/** Units that count kinds and levels: what they do or what was done with them is no part of what they are. */
export const ofKinds: ReadonlySet<string> = wordSet('级 层 种 类 大 方面 步 条线')

/** What things were made into, before the number of those that came of it: 45个小区整合成｜12个. */
export const madeInto =
  /(?:整合|合并|归并|改造|改建|调整|划分|转变|转化|优化|压减|精简|缩减|变|改|分|合|并)(?:成|为|至|到)$/u

/** Words that put money into something and do not say into what: 投资, 安排资金. */
export const purposes =
  /^(?:将|共|又|再)?(?:累计)?(?:投资|投入|安排|筹措|筹集|拨付|拿出|争取|下达|落实)(?:各类|各级|财政|专项|上级)?(?:资金|经费|财政资金)?$/u

/** What money does that was put in, in the clause behind it: 安排资金26亿元,｜支持灌区改造. Refuses 带动 and 推动, which tell what came of it. */
export const funded: ReadonlySet<string> = wordSet(
  '支持 用于 实施 保障 推进 促进 建设 新建 改建 扩建 改造 修建 开展 扶持 打造 补助 奖补 补贴',
)
/** A fund between the amount and what it is for: 安排6亿元｜专项资金｜支持民营经济. */
export const fund = /^(?:专项|财政|扶持|补助|奖补|帮扶|引导)?(?:资金|经费)$/u

/** Verbs that send people, and what those who are sent go on to do in the next clause. */
export const sending: ReadonlySet<string> = wordSet('抽调 选派 下派 派出 选聘 招募 选调 选配 组织 抽派')
export const destinations: ReadonlySet<string> = wordSet('充实 担任 组成 深入 下沉 进驻 入驻 赴 到 参与 开展')

/** 县财政｜投资: somebody puts money into something; not 固定资产投资, a measure. */
export const invests = /(?<!资产|开发|民间|工业|完成|技改|实际|计划|年度|累计|总|项目)(?:投资|投入|出资)$/u

/** What may open a clause before the one that says which things are meant: 对｜存在隐患的15处路段, 目前｜没有党员的312个院落. */
export const relativeOpens =
  /^(?:(?:目前|暂时|现在|眼下|仍然?|还|已经?|均|都|全部|重点|集中|逐一|及时)*)(?:[对把将由从向与和给被让为](?!\p{Script=Han}的))?(?:目前|暂时|仍|还|已经?)*/u

/** What is done with things that such a clause describes: 整治｜存在隐患的15处路段. It is no part of the clause. */
export const governing: ReadonlySet<string> = wordSet(
  '请 抓好 落实 兑现 完成 实施 推动 完善 健全 构建 建设 建立 形成 推进 开展 整治 整改 改造 整顿 排查 清理 清退 支持 帮助 扶持 组织 动员 发动 抽调 选派 选取 确定 培训 慰问 救助 表彰 评选 推荐 调整 打造 建成 新建 新增 引进 招引 签约 处置 化解 盘活 关停 取缔 覆盖 涉及 服务 帮扶 安置 吸纳 带动',
)

/** At the end of the words before a number: what came to how many places (“幸福食堂”开进｜31个). */
export const reachingVerbs =
  /(开进|走进|进驻|入驻|落户|覆盖到?|延伸到|延伸至|推广到|推广至|辐射|遍及|铺开到|走遍|惠及)(?:了)?(?:全[省市县区镇乡])?(?:近|约|超过?)?$/u
