import { wordSet } from '../word-set.ts'

/**
 * What verbs say of their object. `make`: it came to be there (推行, 成立), so that its object is a thing that the place did by its
 * name. `use`: a thing that is there already is worked with (依托, 采取): a name behind it counts only with what it is (“四色”课堂).
 * `deed`: a single act that is a thing without a name too (划拨, 选派). Of general duties (加强, 坚持, 提高) no verb is here.
 */
export const makingVerbs: ReadonlySet<string> = wordSet(
  '组起 兴起 立下 定下 组成 摆开 摆起 挂起 搞起 摸索出 摸索 探索出 先行先试 推开 全面推开 总结出 搭起 立起 拉起 支起 加密 拆成 编成 做成 挑选 选出 挑出 配备 请出 开起 张罗起 谋划 专设 增设 首设 落实落细 落细 栽植 种植 养殖 建立 建立健全 新建成 建成 建起 办起 打造 推行 推出 推广 开展 实施 组建 成立 创新 探索 制定 制订 出台 搭建 构建 设立 设置 开发 研发 实行 启动 举办 创建 开设 开通 开办 创办 开辟 印发 编制 编印 试行 试点 施行 发布 下发 发起 组织 建设 健全 完善 深化 创立 首创 独创 提出 形成 培育 引入 新建 兴建 筹建 筹办 承办 主办 举行 上线 启用 投用 设计 建好 办好 抓好 抓实 建强 用好 用活 唱响 叫响 做优 做强 做实 做响 落实 落地 践行 全面推行 全面实施 拟定 修订 细化 公布 签订 布设 挂牌 揭牌 创设 创作 建 设 办 搞 搭 推 创 开',
)

/** Of these the ones that better what is there: in a plan they speak of a general duty (健全社会保障体系), of no thing. */
export const betteringVerbs: ReadonlySet<string> = wordSet(
  '健全 完善 建立健全 深化 落实 构建 形成 培育 细化 践行 提出 落地 建强 优化 用好 建好 做优 做强 做实 抓好 抓实 建设 探索 创新 打造 建立 推进 实行',
)

/**
 * Of these the ones that are as often nouns (党支部规范化｜建设, 区委｜组织部): they say that something was made only where their clause
 * begins, behind an adverb or behind another such verb (全面｜实施, 探索｜建立).
 */
export const nounVerbs: ReadonlySet<string> = wordSet(
  '建设 组织 创新 探索 培育 设计 试点 建 设 办 搞 搭 推 创 开 深化 完善 健全 治理 服务 培训 承诺 公开 改造 规划 整治 调整 交流 考核 评议 整改 化解 调解 代办 帮办 共建 联建 结对 对接 表彰 通报 协调 认证 分红 入股 登记 选举 换届 巡查 巡逻 督查 宣讲 建档 落实 落地 提出 形成 发布 升级 开放 注册 申请 储备 问责 种植 养殖 开发 实施 排查 摸排 走访 慰问 救助 资助 捐赠 捐款 动员 研发 投入',
)

/** What no name holds: 要求｜加强…方案 begins anew behind it. */
export const neverInNames: ReadonlySet<string> = wordSet(
  '加强 要求 强化 推动 推进 提升 提高 实现 充分 进一步 切实 有效 不断 继续 积极 举办 下发 印发 出台 制定 成立 建立 打造 推行 开展 印制 发布 举行 召开 落实 确保 形成 促进 助力 围绕 坚持 涵盖 包括 优化 打 引进',
)

export const usingVerbs: ReadonlySet<string> = wordSet(
  '按 把 将 做到 实现 依托 利用 通过 采取 采用 运用 按照 以 用好 借助 拓展 启用 升级 优化 强化 推进 推动 加快 引进 借鉴 发挥 围绕 针对 结合 纳入 参加 参与 申报 加入 融入 接入 延伸 巩固 擦亮 坚持 遵循 凭借',
)

/** Who is brought in, by which verbs: 引入｜专业餐饮团队, 聘请｜专家团队. */
export const bringingVerbs: ReadonlySet<string> = wordSet('引入 引进 聘请 邀请 招引 联合 联系 对接')
export const comers = /(?:团队|企业|公司|机构|人才|专家|力量|资本|商家|客商|院校)$/u

/** What pushes on a programme that is there: 推进｜住有所居工程. Only programmes are named behind it. */
export const pushingVerbs: ReadonlySet<string> = wordSet(
  '推进 推动 加快 加快推进 深入推进 扎实推进 大力推进 全面推进 统筹推进 抓实',
)
export const programmes = /(?:工程|行动|计划|试点)$/u

/** What says how a thing is called, right before its name: 管这个办法｜叫｜“板凳断案”. */
export const calling = /(?:叫[做作]?|称[为作]?|称之为|名[为叫]|[取起命]名为?|唤作)$/u

/** What is said of a thing that is there, right behind its name: 邻里驿站｜既能歇脚,也能办事. */
export const saidOf =
  /^(?:既|共?有|已[在经建覆]?|由|自|每|可|能|不仅|实行|采[取用]|运用|依托|坚持|整合|提供|定期|覆盖|设(?!有)|内设|集|以|投用|投入|启用|上线|建成|运行|成立|是(?!.{0,6}的$))/u

/** What says that a thing came to be there, behind its name, at the end of its clause: 大数据服务平台｜正式上线. */
export const cameToBe =
  /^(?:随即|正式|已经?|同步|全面|先后|相继|顺利|全部|也)?(?:成立|上线|上线运行|启用|投用|挂牌|揭牌|开通|投入使用|投入运行|建成运行|建成使用|落地|建成投用|挂牌成立|开张|落成|启动)(?=[,。;]|$)/u

/** Of these what only says by which words a place lets itself be led: 坚持“一勤天下无难事”. */
export const followingVerbs: ReadonlySet<string> = wordSet(
  '坚持 遵循 围绕 针对 结合 巩固 纳入 参加 参与 发挥',
)

/** What is worked with by its own name, in quotation marks or not: 利用｜群工系统. */
/** What is only worked with is a thing of the place where it is its own system; a hall or an office that it leans on is none. */
export const digital = /(?:系统|平台|小程序|APP|网|云|码|大脑|数据库|客户端)$/u
export const toolVerbs: ReadonlySet<string> = wordSet('利用 依托 借助 运用')

export const deedVerbs: ReadonlySet<string> = wordSet(
  '建立 建起 办起 建成 成立 组建 设立 设置 制定 出台 印发 编制 编印 开设 开通 开办 创办 搭建 打造 推行 推出 试行 开发 研发 举办 选派 派驻 选聘 聘请 聘任 招募 招聘 配备 配齐 划拨 拨付 列支 整合 合并 划分 划定 引进 流转 签订 评选 选树 表彰 命名 下沉 下沉对接 对接 结对 认领 领办 联建 共建 协调 走访 上门 入户 发放 印制 张贴 安装 架设 铺设 疏通 改建 改造 改建成 改成 修建 修缮 兴建 盘活 出租 拍卖 回收 收回 清理 清退 清查 拆除 取缔 关停 查处 取消 下放 精简 压缩 公开 公示 公布 晒出 承诺 约谈 通报 问责 调整 交流 轮岗 轮训 培训 调训 储备 回引 吸纳 动员 发动 捐赠 捐款 慰问 救助 资助 代办 帮办 接诉 回访 化解 调解 种植 养殖 栽种 开垦 嫁接 注册 申请 认证 入股 分红 赋权 赋予 授权 试点 升级 开放 延长 增设 增开 增配 加装 更换 建档 立档 登记 录入 上线 接入 联通 打通 拓宽 组织 开展 实施 实行 启动 推选 选举 换届 督查 巡查 巡逻 排查 摸排 整治 征集 收集 梳理 汇编 宣讲 播放 巡演 送 结成 结成对子 整顿 绘制 制作 编排 拍摄 归并 混编 兑换 认养 托管 承包 抵押 担保 贴息 减免 返还 抽调 签约 筹办 举行 召开',
)

/** Deeds of one character, with what says that they were done: 装｜上, 建｜了, 请｜来; where something is counted in the clause. */
export const shortDeeds: ReadonlySet<string> = new Set(
  '装建设买签划辟腾挂配请租铺修埋挖架接盖换抽推选'.split(''),
)
export const countedThings =
  /\d[\d.]{0,11}[万千百]?[余多]?(?!%|元|年|月|日|点|时)\p{Script=Han}|[一二三四五六七八九十两][百十]?(?:个|台|处|间|家|支|条|座|块|户|辆|套|盏|眼|口)(?!月|年|小时|人)/u

/** Deeds done with somebody, who stands before the verb: 与网格｜联建共建. */
export const jointVerbs: ReadonlySet<string> = wordSet('联建 共建 结对 结成 结成对子 合作 对接 联建共建')

/** Deeds whose object is only a number of works or of money: 改造老旧小区56个 is a statistic, no thing by itself. */
export const workVerbs: ReadonlySet<string> = wordSet(
  '新建 改建 改造 建成 完成 新增 发放 投入 修建 铺设 安装 拆除 兴建 建设 发展 种植 养殖 栽种 查处 化解 调解 实施 培训 走访 清理 排查 整治 整改 治理 开展 举办 组织 签订 流转 收集 征集 慰问 救助 资助 登记 拨付 列支 配备 架设 疏通 检查 取消 调整 表彰 通报 问责 约谈 结对 招聘 代办 帮办 上门 入户 服务 增设 增开 投放 捐赠 捐款 组建成 轮训 调训 吸纳 划分 征收 收回 回收 建起 加装 认证 制定 出台 开通 打造 升级 推出 储备 开发 试点',
)

/** What something was turned into, or where it was brought; what it became, or where it is now, stands behind: 把旧粮库｜改成｜分拣中心. */
export const turningVerbs =
  /(?:[并改打变建编划分做办组拆合整]|归并|合并|整合|改建|改造|划分|升级)成|(?:整合|合并|归并|改建|改造|划分|升级|转|改)为|(?:托管|出租|承包|租|交)给|交由|(?:下放|延伸|推广|拓展|推)[到至]|[接搬开设建办送请引][到至进]|接入|嵌入|植入|写[进入]|编[进入]|装进/u

/** What no thing becomes: 把优势变成｜胜势, 把服务送到｜群众心坎上. */
export const abstractEnds =
  /(?:优势|胜势|强项|动力|活力|现实|成果|成效|实效|效能|实绩|行动|合力|格局|品牌|名片|重点|抓手|重要位置|首位|主线|全过程|各方面|各领域|全年|刀刃上|心里|心坎[里上]?|实处|末梢|深处|脑子里|好事|实事|大事|一线|身边|门口|家门|手[里上中])$/u
