import { wordSet } from './word-set.ts'

/** Words that decide whether a number is a target, a change or a rate, before its verb is asked. */

/** In the clause before the number: it is planned or required, not achieved. 将 counts only as an adverb (将达, 将建成). */
export const targetWords =
  /(力争|争取(?=在|到\d{4}|今年|明年|年内|用|实现)|(?<!占)预计|(?<!按|按照|依照)计划(?=在|到|今年|明年|年内|用|建|新|投|总|通过|继续|对|再|筹|改造|培训|种|植|栽|养|购|修|架|铺|扩|迁|引进|招|脱贫|搬迁|退出|安排|安置|举办|整治|治理|创建|解决|发展|实施)|原(?:计划|定|拟)|预定|号召(?!力)|拟(?!定)|目标是?|规划(?:建设|新建|改建|扩建|打造|总投资|投资)|确保(?=.{0,12}(达|以上|完成|稳定在|保持在|控制在))|将(?=达|新|建成|修|兴建|实现|完成|突破|增|超|投|有|培|打造|建设|再|继续|开工|全(?![省市县区州旗镇乡村街国])|力|于|高标准|高质量|大力|重点|陆续|分批|(?:搬迁|脱贫|安排|安置|创建|组织|举办|招[聘收引]|引进|发放|资助|整治|治理|改造|解决|扶持|拆除|扩建)(?!的))|可(?=突破|达|实现|$)|打算|有望|还要(?=改|新|建|再|完|培|引|投|开|修|种)|(?:规划|计划|纲要)提出:|将[从由](?=.{0,16}[至到])|到20[2-9]\d年.{0,12}(达|实现|建成|完成)|全力打造$|不少于|不低于|(?:年底|年末|年内|到20\d{2}年)前?(?:要|须|需)(?!求))/u

/** Right behind a number that was set, whether it was reached or not: 完成｜29亿元年度任务过半, ｜500万吨的目标. Refuses 56项目标任务. */
export const taskBehind =
  /^(?:的)?(?:年度|全年|年初)?(?:目标任务|任务目标|任务|目标)(?!清单|书|[数分]|[\d完已])/u

/** Right before a number that was set: 高标准农田建设考核指标｜12万亩. Refuses 完成改厕任务｜3万座, which was done, and 分解任务｜65项, which are counted. */
export const taskBefore =
  /^(?!.*(?:完成|落实|执行|承担|分解)).*\p{Script=Han}{2}(?:考核指标|任务|年度目标)(?:为|是|数)?$/u
/** Units of tasks themselves. */
export const taskUnits: ReadonlySet<string> = wordSet('项 个 件 条 大 类 批')

/** Right behind a number that is to come about: 59户｜141人计划于年底脱贫. */
export const plannedBehind = /^(?:\d{1,6}\p{Script=Han}{1,2})?(?:均|都)?(?:计划|预计|拟|将)[于在]/u

/** Right before a number that was set: 完成年初预算｜39亿元的97%. */
export const budgetBefore = /(?:年初|年度|调整|变更)(?:人大批准)?预算(?:数|任务|安排)?为?$/u

/** At the end of the clause before the number: a target that was reached or passed (超年初目标｜3.1个百分点, 比年初目标高｜0.3个百分点, 完成年度计划的｜103%). */
export const reachedWords =
  /(?:完成|实现|达到|超额?|超出|超过|高于|快于|好于|低于|占|(?<!占)比(?![重例率]))(?:了)?[^,。;]{0,16}(?:目标|计划|任务|预算)(?:任务|数|值)?[^,。;\d]{0,6}$/u

/** At the end of a sentence so far: how much of a target was reached that stands before it (完成全年目标1925亿元的｜53.6%). */
export const ofTarget =
  /(?:完成|达到?|占)[^,。;\d]{0,12}(?:目标|计划|任务|预算)(?:任务|数|值)?[\d.]{1,9}[万亿]{0,2}\p{Script=Han}{1,3}的$/u

/** Before and behind a growth that is aimed at: 紧盯…增长｜6%左右的目标. Refuses 实现增长｜6%的目标, which was reached. */
export const aimedAt = /紧盯|锚定|瞄准|围绕|对照|聚焦|朝着/u
export const aimBehind = /^(?:左右|以上)?的(?:预期|年度|全年|增长|发展)?目标/u

/** A label or a phrase that tells of a change. */
export const changeWords =
  /(同比|环比|比上|比去|较上|较去|较年初|比.{1,6}年)|((增长|(?<!整顿|改造|巩固|优化|完善|治理|转化|改建)提升|下降|提高|增加|减少|降低|上升|回落|净增|增速|增长速度|增幅|降幅|压缩|压减|缩短|改善|多出|少跑|少花)(了|达|约)?$)|户均增收|人均增收|同比增收|翻番$|高出|高于|低于|(?:比|较).{1,10}(?:多|少|低|高|涨)$|加快$|放缓$|收窄$|增产$|减产$|上涨$|下跌$|递增$|(?<=[\p{Script=Han}])[再又][增压降减]$|[多少短]收$|增[减加]额$|减少额$|增减率$/u

/** A label or a unit that tells of a rate: shares, averages, per head. */
export const rateWords =
  /(率|占比|比例|比重|比列|满意度|平均|人均|户均|村均|均价|每万|每百|每千|系数|月补贴|月工资|月租金|低保标准|供养标准|标准|跑动次数|指数|密度|强度|比值|倍差|收入比)$|^(平均|人均|户均|村均|每万|每千|每百|每个|每户|每人|每村)|平均年龄|人均/u

/** Words of the clause that make a count a flow, where the verb alone would say stock. */
export const flowWords =
  /(累计|先后|共(?=查|处|办|受|收|解|开|举|投|发|组织|培|走|协)|今年以来|去年以来|自.{1,16}以来|新增|新建|新成立|新组建|年(交易|销售|产|收入)|已(?=评|协|解|收|为)|^新(?![能农型兴时的材品业市三当]))/u

/** Earlier in the sentence, a stretch of time: what is counted without a verb of its own came about in it. */
export const spanWords =
  /(?<!截至|截止|到)(全年|[上下]半年|前\d{1,2}个月|前三季度|第?[一二三四]季度|\d月?[-—至]\d{1,2}月|期间|以来|年内|去年|今年)/u

/** In what was made or sold: what is counted came about with it (粮食产量中,…). */
export const madeOf = /(?:产量|产值|销量)中/u

/** What stands right before a number that is a stock then: 截至去年底有｜, 年末｜. No stretch of time just before it makes a flow. */
export const stockBefore = /[有末底]$/u
/** So many characters before it. */
export const stockReach = 42

/** A number behind one of these is a stock, whatever time stands before. */
export const stockClause =
  /(现有|共有|拥有|设有|建有|配有|总数|总量|达到|[年月]末|[年月]底|目前|累计建成|辖|覆盖|涉及|由|从|[增升降减展大]至|[增升降减展加少大]到)/u

/** Units that count events or amounts over a time. */
export const flowUnits = /^(人次|场次|件次|次|场|期|件|起|轮|批次|趟|遍|篇|册|份|宗|课时)$/u

/** Earlier in the sentence: all that it goes on to count is planned (到2025年,力争……,新增托位3000个). */
export const planWords =
  /(力争|预期目标|提出(?:了)?到20\d{2}年|目标(是|为)|到20[2-9]\d年(?:底|末)?,|(?<=(?<!五)年)计划(?!的)|(?<!按|按照|依照)计划(?=到|在|用|为|新|建|投|实施|完成|总|年内|今年|明年|安排|再|筹集|改造|培训|引进|招引|招商|开工|启动|选派|组织|开展|争取|打造)|规划到|(?<!占)预计|下一步|明年|争取在|确保(?=.{0,10}(完成|达|实现|新|稳定在|保持在|控制在))|(?:建成|投产|达产|完工|投用)后,?.{0,6}(?:可|预计|将|年)|还将|将(?=新|建|修|兴建|达|完成|实|投|继|推|再|全(?![省市县区州旗镇乡村街国])|组|改|开|增|打|启|分|引|培|突|扩|进|加|在|为|对|力|高标准|高质量|大力|重点|陆续|分批|统筹|选派|支持|筹集)|(?:我们|今年|全年|重点|必须|继续)要|要(?=抓好|完成|确保|新增|建成|实现|推进)|拟(?!定))/u

/** In the clause before the number: it is counted by something else (每千名老年人拥有床位, 每餐10元, 人均办案). */
export const perWords =
  /(每[万千百十]?[名人户亩吨斤头只株桶餐份位校床家座间股方个村所处]|每(?:公斤|千克|[百千]?平方米|[百千]?平方公里|立方米|千瓦时|人每[月年天]|户每[月年])|(?:人|户|村|亩|校|日|月)均|单[户笔个件间]|职均|亩产|单产|日产|日供|造价|单价|工钱)[^,。;]{0,14}$/u

/** How a label begins that says for how many people it is told: 每千名居民｜护士数. Refuses 每个村. */
export const perHead = /^(?:平均)?每[万千百十]/u

/** What each of many has: 每个社区配备｜3名网格员 is no number of them all. */
export const eachWords = /每(?:个|名|位|村|户|所|家|处)[^,。;]{0,24}$/u

/** Labels of what is there, whatever verb stands by: balances, herds, registered people, sizes. */
export const stockLabel =
  /^建设面积$|馆藏|在册|在校|装机|注册(?:用户|志愿者|居民|护士)|(?:余额|存栏|保有量|存量|规模|注册资本|资产总额|储备|结余|床位|保险|待遇|总人口|库容|总里程|长度|宽|长|拥有量|有效发明专利|能力|总长|全长|容量|藏量|待遇人员|参保|时限|用时|周期|审批时间|开办时间|总动力|灌溉面积|母猪|参保人数|参保人|耕地|贷款余额)$/u
/** Labels that say that it was made, which is no stock: 新增床位, 改造规模. */
export const madeLabel = /^(?:新增|新建|流转|完成|实施|改造|发放)/u

/** Labels of what comes about over a time: output, sales, traffic. */
export const flowLabel =
  /出栏|(?:产量|产值|销量|销售额?|销售面积|成交面积|竣工面积|播种面积|优良天数|发病数|死亡数|治理面积|整治面积|发电量?|用电量?|客运量|货运量|周转量|吞吐量|标准煤|成交额?|营业额|营业收入|收入|支出|利润|税收|投资|作业面积|处理量|减排量?|节水量?|发送量|客流量|游客量|订单|培训|金额|快件|就业|出生人口|死亡人口|业务量|成交均价|消费量|用量|贷款额|交易量)$/u
