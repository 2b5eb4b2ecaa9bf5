/** A sentence that begins with one of these tells of something that the place did. */
export const actionVerbs =
  '建立 建成 建设 打造 推行 推进 推动 开展 实施 完善 组建 成立 落实 创新 探索 健全 强化 深化 制定 出台 搭建 构建 设立 设置 选派 组织 统筹 整合 规范 优化 开发 研发 推广 实行 加强 加大 聚焦 围绕 坚持 依托 利用 通过 发挥 注重 引导 选取 编制 启动 举办 发放 投入 协调 划定 创建 培育 拓宽 激活 压实 梳理 排查 整治 查处 严肃 牢固 深入 广泛 大力 积极 全面 着力 扎实 持续 精准 高标准 统一 做实 做强 做优 抓 把 将 以 对 为 针对 结合 按照 全力 每年 定期 推荐 配备 吸纳 动员 明确 实现 抓紧 突出 严格 帮助 解决 开设 建强 用好 鼓励 借助 督促 落细 牵头 联合 下沉 聘请 评选 选树 试点 倡导 支持 扶持 发展 引进 种植 带动 选聘 招募 新建 改造 修建 开通 印发 试行 举行 召开 发动 派驻'.split(
    ' ',
  )

/** A sentence that begins with one of these goes on with what the one before began. */
export const continuing =
  /^(目前|截至目前|如今|同时(?!,[^,。]{0,24}(?:聘请|选聘|组建|成立|设立|制定|出台|推行|开展|建立))|此外|另外|其中|确保|从而|真正|切实|有效|不断|实现|使|让|形成|累计|今年以来|去年以来|这|该|通过这|改革后|一方面|另一方面|与此同时|近年来|现)/u

/** Words of rank in an organisation's chain, from the top. */
export const levelWords =
  /(省|市|区|县|旗|街道?|乡镇?|镇|社区|村|屯组?|网格|楼栋?|楼道|单元|小区|户|党工委|党委|党总支|党支部|党小组|中心户|组织|支部|小组|政府|两委)/u

/** What a list's members may be counted as behind it: 四种, “五治联动”, 六大. */
export const countWords =
  /^(?:个|项|大|步|级|式|治|调|联|抓|化|位|种|类|者|维|有|讲|进|共|融|色|清|议|评|单|责|员|会|包|聚|环节|层)$/u

/** A level and what it does with the work: 户投放, 村收集, 镇转运. */
export const relayLevel =
  /^(户|农户|组|屯|村|社区|街道|乡镇|镇|乡|县|区|市)(?:分类|投放|保洁|收集|集中|转运|运输|清运|压缩|处理|处置|受理|上报|初审|审核|审批|公示|巡查|调处|化解|统筹|主抓|落实)$/u
/** One level that answers for the next: 县级领导｜包镇, 党员｜包户的责任制. */
export const takesCharge =
  /^([^包]{1,8})包[保抓联]?(?:乡镇|镇|乡|街道|片|社区|村|组|屯|网格|楼栋?|户)(?=$|的)/u

/** What cannot be settled is handed up: 不能解决的｜上报｜乡镇党委…, 无法办理的事项,及时｜移交｜县级部门…. */
export const escalated =
  /(?:不能|无法|难以|未能)(?:自行|自身|独立|及时|当场|现场|就地|有效)?(?:解决|办理|处理|处置|协调|化解)的(?:问题|事项|诉求|矛盾纠纷|矛盾|纠纷)?,?(?:应|须|要|再|则)?(?:及时|逐级|立即|按程序|统一)?((?:上报|报送|报请|提交|移交|转交)(?:至|到|给)?)([^,。;()]{2,16})/gu
/** Who settles what can be settled, at the lowest level: 能解决的由｜村两委研究决定. */
export const handledFirst =
  /(?<![不未])能(?:够)?(?:进行|自行|现场|当场|就地|及时)?(?:解决|办理|处理|化解)的[^,。;由]{0,4},?由([^,。;]{2,18}?)(?=后|[,。;]|即时|$)/u
/** The words up to the end of a body that takes up such work. */
export const handlers =
  /^.*(?:省|市|区|县|旗|街道|乡镇|镇|乡|社区|村|级|委”?|党工委|党委|常委会|政府|“?两委”?|部门|中心|办公室|会议|专班|局|院|支部)/u
/** How the last level settles it: 协调部门办理解决. */
export const settled = /[^、,。;]{0,10}(?:解决|办理|处理|化解|处置|答复)$/u

/**
 * The steps by which an office takes up what people ask, from the asking to the closing, each by its verb and what it
 * is done to: 广泛征求群众意见, 梳理问题清单, 建立整改台账, 分类交办, 限时办结, 跟踪督办, 公开承诺, 对账销号, 接受群众评议.
 */
export const cycleSteps: readonly RegExp[] = [
  /(?:广泛|充分|认真|深入|多渠道)?(?:听取|征求|征集|收集)[^,。;:、“”\d]{0,6}(?:意见建议|意见|建议|诉求|需求|线索)/gu,
  /(?:全面|深入|逐户|拉网式)?(?:摸排|排查|摸底)[^,。;:、“”\d]{0,6}(?:问题|隐患|需求|底数)/gu,
  /(?:汇总|梳理|归集|整理|分类){1,2}(?:形成|出)?[^,。;:、\d]{0,8}(?:清单|问题)/gu,
  /(?:列出|制定|形成|建立|拉出|编制|公布|晒出)[^,。;:、\d]{0,8}清单/gu,
  /(?:建立|建好|登记)[^,。;:、\d]{0,6}台账/gu,
  /(?:分类|分级|逐级|及时|精准|统一)(?:交办|转办|分办|派单|派发)/gu,
  /(?:限时|限期|按期|逐项|逐一)(?:办理|办结|整改|解决|落实)/gu,
  /(?:跟踪|全程|专项|挂牌)(?:督办|督查|问效)/gu,
  /(?:公开|作出|签订)承诺书?/gu,
  /(?:对账|挂账|逐项|逐一|实行)销号(?:管理)?/gu,
  /(?:及时)?(?:公示|公布|反馈|通报)[^,。;:、“”\d]{0,4}(?:结果|进展)/gu,
  /接受[^,。;:、“”\d]{0,6}(?:评议|评价|监督)|(?:开展|组织)(?:群众)?(?:满意度)?(?:评议|测评|回访)/gu,
]

/** What stands behind a list of members and says what the list is. */
export const listTails: readonly (readonly ['steps' | 'levels' | 'parts', RegExp])[] = [
  ['steps', /^(?:的)?(?:等)?[“(]?[一二三四五六七八九十\d]步/u],
  [
    'steps',
    /^(?:的|等)?(?:实现|形成)?(?:全)?(?:闭环|全流程|流程|链条|[一二三四五六七八九十\d]个?(?:环节|步骤|程序|阶段))/u,
  ],
  ['steps', /^的(?:程序|流程|步骤|顺序)/u],
  ['levels', /^(?:的)?(?:等)?[“(]?[一二三四五六七八九十\d]级/u],
  ['levels', /^(?:的|等)?(?:组织架构|组织体系|组织链|治理架构|管理架构|体系架构)/u],
]

/** Words before the first member of a list that do not belong to it: 建立｜受理、核实. One-character ones only at its start. */
export const listLeads: readonly string[] =
  '建立健全 建立 形成 构建起 构建 健全 完善 打造 推行 实行 按照 落实 分为 通过 包括 采取 围绕 着力 涵盖 确立 创新 创建 组成 压实 立足 强化 实施 严格 聚焦 做好 抓好 推进 推动 开展 实现 坚持 突出 深化 探索 分 设 把 将 由 从 在 对 是 即 以'.split(
    ' ',
  )

/** What stands behind a quoted list and says what it is: “收集、交办、督办、销号”流程, “县级统筹、乡镇主抓”的责任链条. */
export const quotedTails: readonly (readonly ['steps' | 'levels' | 'parts', RegExp])[] = [
  ['steps', /^的?(?:[一二三四五六七八九十\d]+步|[^,。;]{0,6}(?:流程|闭环|程序|步骤|环节))/u],
  ['levels', /^的?[^,。;]{0,4}(?:责任|组织体系|组织架构|治理体系|监督网络|管理体系|[一二三四五六七八九]级)/u],
  [
    'parts',
    /^的?[^,。;]{0,8}(?:机制|模式|工作法|做法|活动|行动|工程|体系|方式|理念|格局|标准|制度|“[^”]*[一二三四五六七八九])/u,
  ],
]

/**
 * What makes a passage more than a declaration (近年来,某区将党建作为一切工作的基石): a number, a name in quotation marks,
 * or something made, held or sent.
 */
export const substance =
  /\d|[一二三四五六七八九十百千两]+(?:个|名|家|支|项|次|场|级|步|种)|[“《][^”》]{2,24}[”》]|成立|组建|设立|建立|建成|制定|出台|印发|编印|选派|派驻|开设|开通|举办|推选|聘请|签订|流转|引进|引入|结成|上报|联系了|清单|台账|机制|制度|平台|工作法|服务站|议事厅|法庭|驿站|专班|工作队|服务队/u

/** How a declaration opens or what it is made of: 近年来,某区将党建作为一切工作的基石. */
export const declaration =
  /^(?:本报讯|近年来|[^,。]{0,20}以来,)|理念|为指导|基石|根本保证|不断增强|得到提升|向[^,。]{1,12}转变|是[^,。]{6,40}的(?:基础|阵地|关键)/u
/** What is only planned, or leads to what is told: 下一步,…将…; 现将做法刊发如下. */
export const notDone =
  /^(?:下一步|编者按|[^,。]{0,8}(?:预期|发展)目标)|^[^,。]{2,12}(?:将|拟)(?=增设|在|新建|建设|启动|推进|继续)|如下[,:]|工作:$|^明年|^初步核算|^[^,。]{0,14}(?:实现|完成)[^,。\d]{0,10}(?:生产总值|产值|增加值|总额|预算收入|投资)[^,。\d]{0,6}\d|产量\d/u
/** A sentence that says how all of the place is doing: it tells of the outcome of no one thing. */
export const overall = /^(?:[^,。]{2,8},)?全[市区县旗州省镇乡](?!面|力|程)/u
/** What somebody says or feels tells of nothing done. */
export const speech =
  /“[^”—→+]{24,}”|说。|介绍道|告诉记者|感慨|记者了解|忆起|热泪|心里话|深有感触|我们?(?:是|就|会|要|都|第一)/u
