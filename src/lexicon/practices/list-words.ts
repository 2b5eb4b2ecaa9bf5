import type { ListKind } from '../../contract/practice.ts'

/** The words by which the members of procedures, chains and sets are known. */

/** Words of rank in an organisation's chain, from the top. */
export const levelWords =
  /(省|市|区|县|旗|街道?|乡镇?|镇|社区|村|屯组?|网格|楼栋?|楼道|单元|小区|户|党工委|党委|党总支|党支部|党小组|中心户|组织|支部|小组|政府|两委)/u

/** What a list's members may be counted as behind it: 四种, “五治联动”, 六大. */
export const countWords =
  /^(?:个|项|大|步|级|式|治|调|联|抓|化|位|种|类|者|维|有|讲|进|共|融|色|清|议|评|单|责|员|会|包|聚|环节|层|支|道|张|招|关|课|站|把|本)$/u

/** Whom a thing is done for, behind a count: they are no part of it (三类｜重点群体). */
export const people = /^(?:重点|特殊)?(?:群体|人群|人员|对象)/u

/** A level and what it does with the work: 户投放, 村收集, 镇转运. */
export const relayLevel =
  /^(户|农户|组|屯|村|社区|街道|乡镇|镇|乡|县区?|区|市)级?(?:党组织|党工委|党委|组织部|政府|两委|干部)?(?:研究|审定|指导|牵头|推进|实施|协调|分类|投放|保洁|收集|集中|转运|运输|清运|压缩|处理|处置|受理|上报|初审|审核|审批|公示|巡查|调处|化解|统筹|主抓|落实)(?=$|(?:推进|工作|责任)?(?:机制|体系|模式|链条|格局))/u
/** One level that answers for the next: 县级领导｜包镇, 党员｜包户的责任制. */
export const takesCharge =
  /^([^包联挂]{1,8})(?:包[保抓联]?|联[系包]?|挂)(?:园区|片区|园子|农户|乡镇|镇|乡|街道|片|社区|村|组|屯|网格|楼栋?|户)(?=$|的)/u

/** What cannot be settled is handed up: 不能解决的｜上报｜乡镇党委…, 村里办不了的,由干部｜送到｜乡镇工作站, 超出权限的,及时｜转呈｜县级部门. */
export const escalated =
  /(?:(?:不能|无法|无力|难以|未能)(?:自行|自身|独立|及时|当场|现场|就地|有效)?(?:解决|办理|处理|处置|协调|化解|定夺|办结|答复)|(?:解决|办理|处理|处置|调处|化解|协调|了结|办|定)不(?:了|成|下来|下|好)|超出(?:其|自身|本级)?(?:职责|职权|权限)(?:范围)?|(?:感到|仍)?(?:棘手|为难|有分歧))的(?:疑难|复杂|重大|政策性)?(?:问题|事项|诉求|矛盾纠纷|矛盾|纠纷)?,?(?:由[^,。;]{1,8}?)?(?:应|须|要|再|则|可)?(?:及时|逐级|立即|按程序|统一|代为)?((?:上报|转报|报送|报请|提交|移交|转交|转呈|上传|流转|提请|请示|送到|交给|交由|报)(?:至|到|给)?)([^,。;()]{2,18})/gu
/** Who settles what can be settled, at the lowest level: 能解决的由｜村两委研究决定; 小事由｜社区调解委员会就地调处. */
export const handledFirst =
  /(?:(?<![不未])能(?:够)?(?:进行|自行|现场|当场|就地|及时)?(?:解决|办理|处理|处置|化解|调处)的[^,。;由]{0,4},?|小事|一般(?:问题|事项|诉求|纠纷))由([^,。;]{2,18}?)(?=后|[,。;]|即时|$)/u
/** The words up to the end of a body that takes up such work. */
export const handlers =
  /^.*(?:省|市|区|县|旗|街道|乡镇|镇|乡|社区|村|级|委”?(?!员会|会)|委员会|署|党工委|党委|常委会|政府|“?两委”?|部门|中心|办公室|办(?![理结])|工作室|工作部|站|会议|专班|局|院|支部)/u
/** How the last level settles it: 协调部门办理解决. */
export const settled = /[^、,。;]{0,10}(?:解决|办理|处理|化解|处置|答复)$/u

/**
 * The steps by which an office takes up what people ask, from the asking to the closing, each by its verb and what it
 * is done to: 广泛征求群众意见, 逐条梳理归类, 建立整改台账, 转交有关部门承办, 限时办结, 跟踪督办, 张榜公布, 对账销号, 接受群众评议.
 */
export const cycleSteps: readonly RegExp[] = [
  /(?:广泛|充分|认真|深入|多渠道|入户|上门|主动)?(?:听取|征求|征集|收集)[^,。;:、“”\d]{0,6}(?:意见建议|意见|建议|诉求|需求|意愿|呼声|线索)/gu,
  /(?:全面|深入|逐户|拉网式)?(?:摸排|排查|摸底)[^,。;:、“”\d]{0,6}(?:问题|隐患|需求|底数)/gu,
  /(?:逐条|逐项|逐件|分类)?(?:汇总|梳理|归集|整理|归类|分类){1,2}(?:形成|出)?(?:[^,。;:、\d]{0,8}(?:清单|问题))?(?=[,。;成后])|登记造册|逐[项件条]登记|填写[^,。;:、\d]{0,4}受理单/gu,
  /(?:列出|制定|形成|建立|拉出|编制|公布|晒出)[^,。;:、\d]{0,8}清单/gu,
  /(?:建立|建好|登记|记入)[^,。;:、\d]{0,6}台账/gu,
  /(?:集体|共同|会商)(?:研究|研判|论证)(?:筛选)?|(?:经)?[^,。;:、\d]{2,6}会议(?:审定|议定|研究)/gu,
  /(?:分类|分级|逐级|及时|精准|统一)(?:交办|转办|分办|派单|派发)|(?:派发到|派给|转交|移交|交由|交)(?:有关|承办|责任|相关)?(?:单位|部门|站所|民警|科室)(?:承办|办理)?|(?:转交|交由?)[^,。;:、\d]{2,10}(?:承办|办理)/gu,
  /(?:限时|限期|按期|逐项|逐一|(?:\d{1,3}|[一二三四五六七八九十两]{1,4})个?(?:工作)?(?:日|天|月|小时)内)(?:书面)?(?:办理|办结|整改|解决|落实|答复)/gu,
  /(?:跟踪|全程|专项|挂牌|上门|到场)(?:督办|督查|问效|监督)/gu,
  /(?:公开|作出|签订)承诺书?/gu,
  /(?:对账|挂账|逐项|逐一|实行)销号(?:管理)?|销账/gu,
  /(?:及时|登门|上门)?(?:公示|公布|反馈|通报)[^,。;:、“”\d]{0,4}(?:结果|进展)|张榜公[布示]|向社会公[开布示]|(?:登门|上门|当面)反馈/gu,
  /接受[^,。;:、“”\d]{0,6}(?:评议|评价|监督|测评)|(?:开展|组织)(?:群众)?(?:满意度)?(?:评议|测评)|(?:逐一)?(?:电话|上门|登门|组织|开展)回访/gu,
]

/** How a sentence begins that tells what came of it: 截至目前,…收集群众诉求428件. */
export const outcomeLead =
  /^(?:截至|截止|到)?(?:目前|今年?底|\d|累计|全年|去年|上半年|[一二三]季度|[一二两三]年来)|^截至/u

/** What stands behind a list of members and says what the list is. */
export const listTails: readonly (readonly [ListKind, RegExp])[] = [
  ['steps', /^(?:的)?(?:等)?[“(]?[二三四五六七八九十\d]步/u],
  [
    'steps',
    /^(?:的|等)?(?:实现|形成)?(?:工作|管理|服务|处置|办理)?(?:全)?(?:闭环|全流程|流程(?!全?(?:统一|规范化|公开|优化|再造))|链条|[二三四五六七八九十\d]个?(?:环节|步骤|程序|阶段))/u,
  ],
  ['steps', /^的(?:程序|流程|步骤|顺序)|^(?:一口清|一条龙|一条线|全程(?:代办|跟踪))/u],
  // 县、乡、村三级换届: what each level held is no chain of them.
  ['levels', /^(?:的)?(?:等)?[“(]?[一二三四五六七八九十\d]级(?!换届|会议|代表|医院|学校)/u],
  ['parts', /^的“[^“”]{2,14}”[\p{Script=Han}]{0,4}(?:模式|机制|工作法|办法|做法|体系|制度|链条|平台|行动)/u],
  ['levels', /^(?:的|等)?(?:组织架构|组织体系|组织链|治理架构|管理架构|体系架构)/u],
]

/** What a first member stands behind: 把城区划成｜严禁, 该县将把｜护林, 我们搭建起｜照护中心, 后台设了｜群众上报. */
export const handedTo =
  /^(?:.{0,12}(?:划分?|分|归|列|定|细化|整合|编)[为成]|.{0,10}?(?:将把|把|将)|.{0,6}(?:[建设搭组办]起了?|[建设搭组办]了|搭建起?))(?=.{2,}$)/u

/** Words before the first member of a list that do not belong to it: 建立｜受理、核实. One-character ones only at its start. */
export const listLeads: readonly string[] =
  '理顺 建设 调整优化 优化调整 成立了 设立了 实现了 做到了 形成了 整合 建立健全 建立 形成 构建起 构建 健全 完善 打造 推行 实行 按照 落实 分为 通过 包括 采取 围绕 着力 涵盖 确立 创新 创建 组成 压实 立足 强化 实施 严格 聚焦 做好 抓好 抓实 把好 推进 推动 开展 实现 坚持 突出 深化 探索 集 分 设 把 将 由 从 在 对 是 即 以 按 靠'.split(
    ' ',
  )

/** What stands behind a quoted list and says what it is: “收集、交办、督办、销号”流程, “县级统筹、乡镇主抓”的责任链条. */
export const quotedTails: readonly (readonly [ListKind, RegExp])[] = [
  ['steps', /^的?(?:[一二三四五六七八九十\d]+步|[^,。;]{0,6}(?:流程|闭环|程序|步骤|环节))/u],
  ['levels', /^的?[^,。;]{0,4}(?:责任|组织体系|组织架构|治理体系|监督网络|管理体系|[一二三四五六七八九]级)/u],
  ['parts', /^为(?:主|核心|内容|主线|基础|重点)[^,。;]{0,4}的/u],
  [
    'parts',
    /^的?[^,。;]{0,8}(?:机制|模式|工作法|办法|做法|活动|行动|工程|体系|方式|理念|标准|制度|机关|支部|队伍|校园|“[^“”]*[一二三四五六七八九])/u,
  ],
]

/** What makes a list in quotation marks a way of doing things, right before it. */
export const madeBefore = /(?:推行|实行|采取|实施|推广|探索|落实|坚持|执行|形成)了?$/u

/** What each part of a whole is to it: 以县级中心为｜龙头、乡镇服务站为｜骨干、村级服务点为｜补充. */
export const pillar =
  /(?:^|[、,和与及以])([^以,。;:、“”为]{2,14})为(?:龙头|核心|主体|主导|引领|骨干|基础|支撑|补充|结点|节点|纽带|依托|保障|延伸|末梢|辅助|牵引|后盾|主干|主轴|两翼|载体|平台|抓手|重点|关键)/gu
/**
 * How a step of a procedure begins: what opens it, what follows, what closes it. 再犯 and 第三次 say which time it is, and stay in the
 * member.
 */
export const opensStep = /^(?:首先|先(?![后进行锋富天生期导河验例决前手辈烈])|第一步,?|头一步)/u
export const nextStep =
  /^(?:再(?![生次三就造创度现接犯])|接着|随后|然后|而后|继而|随即|第[二三四五六]步,?|最后才?|最终|末了)/u
/** The same by days: 每周一拉出清单,周二交办,…; 月初讲一次政策,月中评一回长势. */
export const dayOrders: readonly { opens: RegExp; next: RegExp }[] = [
  {
    opens: /^\p{Script=Han}{0,6}?每?(?:周|星期)一(?![至到、—-])/u,
    next: /^(?:周|星期)[二三四五六日](?![至到、—-])/u,
  },
  { opens: /^月初/u, next: /^月[中末底]/u },
]
export const nthTime = /^(?:首次|初次|第[一二三四]次|再犯|再次违)/u

/** 多网合一、一格多能; 一村一策: phrases of four characters that count twice. */
export const pairedSaying =
  /[一多]\p{Script=Han}[一多合]\p{Script=Han}(?:、[一多]\p{Script=Han}[一多合]\p{Script=Han}){0,3}/gu

/** What places say of what they do without quotation marks, and which thing it is: 多网合一、一格多能; 支部建在网格上; 十件民生实事. */
export const sayings: readonly RegExp[] = [
  pairedSaying,
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})[件项](?:省级|市级|县级|重点|年度)?民生(?:实事|项目)/gu,
  /(?:党?支部|党组织|党小组)建[在到]\p{Script=Han}{1,6}[上里]/gu,
]
