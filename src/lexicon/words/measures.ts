import { wordSet } from '../word-set.ts'

/** Measures that say nothing of what they measure: 产量, 投资额, 增加值, 办结率 of what? */
export const owned =
  /^(?:年|总|月|日|亩|平均|预计|户均|亩均|人均|月均|建设|种植|建筑|竣工|播种|占地|完成|到位|发放|纯|利润|税收|销售|营业|成交|注册|交易|本级|毛|净){0,3}(?:产量|单产|亩产|产值|产能|增加值|投资|投资额|资金|收入|支出|利润|纯利润|净利润|税收|税收额|销售额|销售收入|价格|均价|单价|工资|金额|总额|总量|总数|数量|占比|比重|比例|增速|增幅|降幅|涨幅|库容|规模|面积|收益|分红|余额|价|额|成本|个数|年产|日产|总产|亩产|受训|人均|户均|年均|增收|减收|投入|生产能力|设计能力|发电量|上网电量|装机容量|处理能力|处理量|供水能力|蓄水量)$|^(?:建成|普及|上线|办结|办复|结案|答复|整改|化解|合格|满意|完成|参保|接通|调解|解决|签约|开工|开复工|竣工|发放|收缴|成活|入住|利用|覆盖|销号|合格|转化|产销|达标|执行|贡献|好评|反馈|网办|征缴|入库)(?:成功)?率$/u

/** Words that say how a measure is taken, not of what: 累计投资, 本级支出, 年均. */
export const manner: ReadonlySet<string> = wordSet(
  '两年 三年 四年 五年 按 计算 可比价 可比价格 可比口径 不变价 不变价格 累计 总计 合计 共计 营业 同口径 本级 当年 年均 日均 月均 年度 年 计划 预计 实际 实现 完成 达到 取得 获得 创造 新增 上缴 缴纳 总 平均 人均 户均 亩均 其中 全年 本期 当期 一年 每年 上年 占 占比 投资 支出 收入 投入 营收 价格 单价 成本 规模 结余 产值 产能 年产 日产 亩产 单产 总产 综合 成功 到户 按期 及时 比 较 同比 环比 可比 受训 数量 总量 主要 直接 间接 可 能 有 约 的 率 增加 增长 提高 下降 减少 提升',
)

/** Measures that a place has as a whole; they own further measures only where those are of a measure. */
export const whole: ReadonlySet<string> = wordSet(
  '城镇登记失业率 城镇调查失业率 登记失业率 调查失业率 城镇新增就业 城镇累计新增就业 累计新增就业 新增就业 海拔 通车里程 通车总里程 森林覆盖率 城镇化率 人口自然增长率 自然增长率 死亡率 出生率 社会消费品零售总额 社零总额 地区生产总值 生产总值 GDP 工业增加值 固定资产投资 一般公共预算收入 一般公共预算支出 财政收入 财政支出 进出口总额 存款余额 贷款余额 户籍人口 常住人口 总人口 人口 平均年龄 人均可支配收入 可支配收入 研发投入强度',
)

/** Measures of a growth: of the whole of what grew, its own measure included (民间投资｜降幅). */
export const ofGrowth = /^(?:增速|增幅|降幅|涨幅|(?:同比|环比)?(?:增收|减收|增支|减支))/u

/** A measure by the head, which stands before what it is of: 人均｜耕地. */
export const byHead = /^(?:人均|户均|村均)$/u

/** Measures that only an aggregate of a place has further (地区生产总值102亿元,｜总量居…): they take even a whole measure for their owner. */
export const ofMeasures =
  /^(?:增速|增幅|降幅|涨幅|总量|占比|比重|比例|贡献率|增长率|人均|年均|目标|完成率|增长|回落|提高)$/u

/** What an owner's own measure ends with: 政府性基金｜收入 and 支出, 夏粮｜面积 and 单产. */
export const measureTail =
  /(?:种植|播种|栽植|栽培|养殖|完成|实现|(?:人均|户均|年均|平均)[\p{Script=Han}]{0,3})?(?:总|年|年度|本年|上年|当年)?(?:收入|支出|结余|收支|产值|面积|投资额|投资|产量|总产量|总产|单产|亩产|销售额|销售收入|价格|数量|规模|产能|增加值|余额|资金|长度|总数|总量|人数|户数|存栏|出栏)(?:总计|合计|总额|累计|完成|安排|预期|预计)?$/u

/** Words that say how a change is taken: 可比增长, 年均增长. */
export const comparedHow: ReadonlySet<string> = wordSet(
  '两年 三年 四年 五年 按 计算 可比价 可比价格 可比口径 不变价 不变价格 可比 同口径 年均 同比 环比 平均 累计 比 较 上年 同期',
)

/** With what time a change compares, and nothing of what changed: 比1-6月｜加快, 比上年同期｜提高. */
export const comparedTime = /^(?:比|较)[上去前本今]?[\d年月日季度半个末初底同期\-—~至一二三四]{1,12}$/u

/** What a measure can be of, where only some things have it; the first row that knows the measure decides. */
export const fitting: readonly { measure: RegExp; owner: RegExp }[] = [
  {
    measure: /^(?:按期|按时)?(?:办结|办复|结案|答复|整改|化解|解决|调解|反馈|销号|满意)(?:成功)?(?:率|度)/u,
    owner:
      /(?:诉求|事项|问题|案|案件|线索|工单|提案|建议|纠纷|矛盾|来电|信访|信访件|投诉|举报|任务|清单|心愿|实事|项目|申请|办件|咨询|求助|警情|件|需求|意见|业务|服务|隐患|风险|风险点|违建|短板|缺陷|病害)$/u,
  },
  {
    measure: /投资(?:额|总额)?$/u,
    owner:
      /(?:项目|工程|建设|改造|硬化|公路|道路|大桥|基地|园区|产业园|电站|水库|企业|厂|医院|学校|小学|中学|幼儿园|合作社|养老院|敬老院|服务中心|综合体)$/u,
  },
  // 建成光伏电站12座,｜年发电量: of a list of products each stands for itself (原煤800万吨,发电量…).
  {
    measure: /发电量$|上网电量$|装机容量$/u,
    owner: /(?:电站|电厂|风电场|发电场|光伏|风机|机组|发电项目|(?:光伏|风电|水电|发电)工程)$/u,
  },
  {
    measure: /处理(?:能力|量)$/u,
    owner: /(?:厂|站|处理设施|处理中心|填埋场|(?:处理|污水|垃圾)(?:项目|工程))$/u,
  },
  { measure: /供水能力$|蓄水量$/u, owner: /(?:水厂|水库|塘坝|水池|水窖|供水站|供水工程|山塘)$/u },
]

/** Measures that mean nothing without what the sentence before told: they take its owner even over a full stop. */
export const everOwned =
  /^(?:总产量|产量|单产|亩产|平均亩产|产值|总产值|增加值|占比|增速|增幅|到位资金|到位金额|完成投资|总投资|销售额|成交额)$/u

/** Bodies that people work at, or that sell and make things. */
export const bodies =
  /(?:厂|企业|公司|店|矿|作坊|合作社|银行|集团|商场|农场|林场|农庄|园区|基地|市场|商户|大户|工坊|车间|网点|门店|民宿|农家乐)$/u
/** What some bodies have, who may be counted right before: 职工 of firms, 床位 of homes for the old. A word with more to it names its own (教职工). */
export const heldBy: readonly { held: RegExp; by: RegExp }[] = [
  { held: /^(?:拥有|共有|现有|有)?(?:职工|员工|工人|从业人员|在职职工|就业人员|社员|矿工)$/u, by: bodies },
  {
    held: /^(?:拥有|共有|现有|有|设置?)?(?:护理型?|总)?(?:床位|病床|床位数)$/u,
    by: /(?:养老(?:服务)?(?:机构|设施|院)(?:和设施|和机构)?|敬老院|福利院|医院|卫生院|(?:医疗|卫生|医疗卫生|助残|托育)机构|酒店|宾馆|民宿|旅馆|农家乐)$/u,
  },
  { held: /^(?:拥有|共有|现有|有|提供)?学位$/u, by: /(?:学校|小学|中学|幼儿园)$/u },
  { held: /^(?:拥有|共有|现有|有)?(?:停?车位|泊位)$/u, by: /(?:停车场|车库|停车楼)$/u },
  { held: /^(?:拥有|共有|现有|有)?客房$/u, by: /(?:酒店|宾馆|饭店|民宿|旅馆|农家乐)$/u },
  { held: /^(?:共有|现有|总)?藏书$/u, by: /(?:图书馆|农家书屋|书屋|书院)$/u },
]

/** Bodies that a 户 counts, which are no households: 经营主体320万户, 规上企业200户. */
export const firms =
  /(?:经营主体|市场主体|企业|公司|个体工商户|工商户|商户|纳税人|合作社|民营经济|“四上”单位)(?:总数|总量|数量?)?$/u

/** What such bodies bring about, which is no measure of their place: 实现｜工业总产值; not 财政收入. */
export const brought =
  /^(?:年|总|工业|农业|主营业务|营业|经营|销售)*(?:总产值|产值|销售收入|营业收入|主营业务收入|销售额|交易额|利润|利税|增加值|营收|收入)$/u

/** Words before the head of a measure that belong to it: 年｜销售｜收入, 主营业务｜收入. */
export const ofMeasure = /^(?:年|月|年度|全年|总|平均|主营业务|主营|营业|销售|经营|产品|综合|累计)$/u

/** How much of what was counted came so far: 开工率, 见面率. Not 就业率, which is of people and says so itself. */
export const rateOfDeed =
  /^(?:开工|完工|竣工|投产|办结|整改|落实|签约|到位|建成|转化|履约|达标|入库|销号|见面|回访|调处|化解|使用|入住|出租|完好|设置|配备)(?:成功)?率$/u
