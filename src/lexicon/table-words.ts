import type { Dimension } from '../contract/taxonomy.ts'
import { type Bound, boundsAfter } from './qualifiers.ts'

/**
 * The words of tables' heads, rows and captions. Sources: the layout rules of statistical yearbooks (主词栏, 宾词栏, 计量单位) and the
 * tables of bulletins.
 */

/** Heads of columns that number, rank or explain the rows: their cells are no figures. */
export const rankHead =
  /^(?:[行栏]次|.{0,4}(?:等级|级别|简称|别名|拼音|口径|来源|来源表|方式)|排位|排名变化|位次变化|.{0,4}代码|(?:开工|建成|竣工|投产|成立).{0,4}|.{0,4}(?:年限|日期)|全[国省市县区]位|居.{1,4}第.{0,2}|备注|说明|频[次率]|周期|规格(?:等级|型号)?|等级|型号|指标解释|品种规格|序号|编号|代码|排名|名次|位次|排序|位居|[^。]{0,12}(?:排名|位次|名次|排序))$/u

/** The head of a column that tells each row's unit. */
export const unitHead = /^(?:计量)?单位$/u

/** Heads that say only that a number stands below them: they name nothing. */
export const bareHead =
  /^(?:绝对[数值量额]|数[值量]?|总[量额数值]|总量指标|指标值|指标数值|实绩|实际(?:数|值|完成)?|完成(?:数|值|情况)?|合计|总计|本年(?:实际|完成)?|本期|全年|金额|(?:本年|本月)?累计(?:数|额|值)?|1\s?[-—至~]\s?本月|[1-9]\d{0,2})$/u

/** Heads of columns that name the rows. */
export const labelHead =
  /^(?:指标(?:名称)?|项目(?:名称)?|名称|类别|产品(?:名称)?|行业|地区|城市|县区|区县|市州|市县|县[(、]?市[、]?区?[)]?|单位名称|乡镇|镇街|街道|村|年份|时间|年度|科目|收入项目|支出项目|分类|Item|Year|Region|\p{Script=Han}{0,2}[省市县区州旗乡镇村社组户姓校厂站馆品物种类目路河人书药病树]名|.{1,3}名称)$/u

/** Heads of last year's column, without a year: counted from the table's own. 同期 alone is the same time of it. */
export const lastYearHead = /^(?:上年|去年)(?![结滚])|^同期(?:数|值|额|累计)?$/u
/** Rows that only tell that they are last year's; 上年结转 tells what it is. */
export const lastYearRow = /^(?:上年|去年)(?:同期|末)?$/u
/** Heads of columns that hold for a part of the year that they do not name. */
export const partHead =
  /^(?:上月同期|本\s?月(?!止?累计)|当\s?月(?!止?累计)|本季|当季|上月|本期(?!止?累计)|上期|本周|上周)/u

/** Heads that say only that their numbers are an index, and its base: 上年同期=100, 以2015年为100. */
export const indexHead =
  /^[(]?(?:以?(?:上年|去年|上月|(?:19|20)\d{2}年?)(?:同[期月]|价格)?(?:价格)?)(?:=|为)100[)]?$/u

/** A row that sums the others up, or tells of all of the place: 合计, 全市. */
export const totalRow = /^(?:合\s?计|总\s?计|小\s?计|全[省市县区州旗镇乡国]|[全各][省市县区]合?计)$/u

/** A row of what the government of the place above it has itself, without those of its districts and counties. */
export const ownLevel = /^(?:[市州盟]|地区)本级$/u

/** A row or a column of all of a place of this level: 全国, 全省. */
export const allOf = /^全[国省市县区州旗镇乡]$/u

/** Heads of columns of all of the year up to its month: 累计, 1-本月. */
export const cumulated = /累\s?计|^1\s?[-—至~]/u
/** One that says nothing else. */
export const cumulatedAlone = /^(?:本年|全年|自年初)?累\s?计(?:数)?$/u

/** Heads of columns of what was planned for the year: 年度预算 in a table of September. */
export const yearPlan = /^(?:年度|全年|年初|本年度?|调整)(?:预算|计划|目标|任务)|^预算(?:数|安排)?$/u

/** What is no caption of a table: its notes, its source, whose page it is. */
export const noteLead = /^[(]?(?:注|说明|备注|(?:资料|数据)?来源)\s?[::]|www\.|https?:|转载/u

/** Years in a caption in whose prices its numbers are: (2020年不变价). */
export const priceYear = /(?:19|20)\d{2}年?(?:不变价|可比价|价格|为基期|为100)/u

/** Behind a place a word that its row sums all of it up: 平江县合计. */
export const totalTail = /(?:合\s?计|总\s?计|小\s?计)$/u

/** What stands before the name of a row and is no part of it: 一、, (一), 1., 其中:, #. */
export const rowLead =
  /^(?:[一二三四五六七八九十]{1,3}、|[((][一二三四五六七八九十\d]{1,3}[))]|\d{1,2}[.、)]\s?(?!\d)|其\s?中[::]?\s?|[#·•*—-]{1,3}\s?)+/u

/** Behind such a lead a row is a part of the one above it: 其中, #. */
export const partLead = /其|#/u

/** A mark of a footnote at the end of a name or a number. */
export const footMark = /(?:[*①②③④⑤⑥⑦⑧⑨⑩†‡]|[((]注?\d{1,2}[))])$/u

/** Names of columns that count without a unit beside them. */
export const countedBy: readonly (readonly [RegExp, string])[] = [
  [/(?<!负担)(?:人数|人口(?:数|总量)?)$/u, '人'],
  [/户数?$/u, '户'],
  [/(?:发病|死亡|病例|确诊)数$/u, '例'],
  [
    /(?<!生产)(?:学生|毕业生|招生|在校生|教师|教职工|职工|从业人员|技术人员|医师|医生|护士|党员|劳动力)数$/u,
    '人',
  ],
  [/(?:学校|幼儿园|小学|中学|医院)数$/u, '所'],
  [/床位数$/u, '张'],
  [/(?:企业|公司)数$/u, '家'],
  [/件数$/u, '件'],
  [/个数$/u, '个'],
  [/家数$/u, '家'],
]

/** Names whose numbers have no unit: indexes, ratios. */
export const unitlessName = /(?:指数|系数|性别比|比值|倍差)$/u

/** What a caption says beside what it is about: its number, its year, that it is a table. */
export const captionLead =
  /^(?:指标\s?[::]\s?)?(?:[附]?表\s?[\d一二三四五六七八九十]{0,3}(?:[-—.]\d{1,2})?[::、.\s]{0,3}|\d{1,2}[-—―.]\d{1,3}\s{1,3})?(?:(?:19|20)\d{2}年?(?:[-—至~](?:19|20)?\d{2}年)?(?:度|末|底|[上下]半年|前?[一二三四]季度|\d{1,2}月)?)?\s?/u
export const captionTail =
  /(?:[((][^()()]{1,12}[))]|(?:数据|情况)?如下[::]?|收支平衡表|续\s?表\s?\d{0,2}(?:\s+[A-Za-z]{2,12})?|(?:主要指标|指标|完成)?(?:情况|排名|排行榜|排行|统计)(?:一览|统计)?表?|(?:地区|区域|城乡)分布|一览表|统计表|表|主要(?:经济|统计|社会经济|经济社会)?指标)$/u
/** Up to here a caption tells whose the numbers are: 安徽各市｜财政收入. */
export const captionPlaces =
  /^全[省市县区镇乡州旗盟](?!.{0,12}各)|^.{0,20}?(?:各(?:省|市|县|区|州|盟|旗|地|乡镇|镇|街道|县区|市县|市州|县市区|地区|县[(、]市(?:、区)?\s{0,8})+区?[)]?(?:[((][^()()]{1,6}[))])?|分(?:地区|县|市|区))/u

/** Names of rows that part one thing in two or three: behind 其中:城镇 the row 乡村 is a part as well. */
export const siblings: readonly RegExp[] = [
  /^(?:城镇|乡村|农村|城区|非农业?|农业)(?:人口|居民|常住居民)?$/u,
  /^(?:男性?|女性?)(?:人口)?$/u,
  /^(?:出口|进口)(?:总?额|总值)?$/u,
  /^(?:批发(?:和|、|及)?零售(?:贸易)?业?|住宿(?:和|、|及)?餐饮业?|餐饮收入|商品零售)$/u,
  /^(?:吃|穿|用|烧)(?:的|类)商品(?:类)?$/u,
  /^(?:公有制|非公有制|国有|集体|民营|私营|个体|民间|内资|外资|港澳台)(?:经济|企业|投资)?$/u,
]

/** Which of its budgets a table of income and expenditure is of: 收入总计 and 本级支出 stand in each. Source: 预算法, article 5. */
export const budgetKind = /一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|社会保险基金(?:预算)?/u
export const budgetRow = /收入|支出|收支|总计|合计|结转|结余|补助|上解|债务/u

/** In a table of the gross product what its parts are told by is their value added. Source: the industries of GB/T 4754. */
export const productOf = /生产总值/u
export const industries =
  /^(?:第[一二三]产业|农林牧渔业|工业|建筑业|批发和零售业|交通运输、仓储和邮政业|住宿和餐饮业|金融业|房地产业|其他服务业)$/u

/** What an index is called. */
export const indexName = /指数/u

/** Names of what is no sum of its parts: averages, prices, densities. */
export const averageName = /均|价|工资|密度|单产|亩产|最/u

/** A row that only says how those below it are parted: 按行业分, 在总计中:. Refuses 市区, below which other numbers stand. */
export const partingRow = /^(?:按.{1,12}分(?:组)?|(?:在.{1,6})?其?中)[::]?$/u

/** Columns in percent where nothing but the name says so. */
export const percentHead = /[((][%％][))]|(?<!\d)[%％]$/u

/** Names of shares and of growth: their numbers are in no unit that a table has for its amounts. */
export const shareName =
  /增[长减加](?![额值量])|增速|增幅|比上年(?!增[减加]额)|同比|环比|比重|占比|指数|系数|[率比]$|(?<!\d)%|±|较上[年月期]|较去年|比去年|进度|完成(?:年初|年度|全年|年)?(?:预算|计划|目标)(?!数)|为(?:预算|决算|上年|调整)|占(?!用)|构成|结构|发展速度|拉动|亏损面|升降|涨跌|增减(?!额)|恩格尔/u

/** What goes on behind a year in the line above it: 2024年, below it 决算数. */
export const ofYear = /^(?:(?:变动|调整|年初)?预算|决算|执行|完成|实际|计划)数?$/u

/** With what a head is compared, and what may go on in its next line: 比上年, below it 增减%. */
export const comparedWith = /(?:[比较](?:上年|去年|上月|年初)(?:同[期月])?|同比|环比)$/u
export const changedBy = /^(?:增|减|升|降|±|[+][-—]|涨跌)/u

/** Names of columns of what another has more: its growth is not that of this. */
export const difference = /^(?:同比|比上年(?:同期)?|较上年(?:同期)?)?增[减加长]额$/u

/** Names that tell of an average or of a sample: what stands below them is not all of it. */
export const narrowing = /平均每|[人户亩]均|每[一百千万]?[人户亩]|调查户|样本/u

/** Names of what is a share of a whole, which itself is 100. */
export const partOfWhole = /比\s?重|占比|构成|^占.{1,8}(?:比例|比重)?$/u

/** In what a measure can be told: an area is counted in no persons, whatever unit stands above the table. */
export const measuredIn: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [/面积$/u, ['area']],
  [/里程$/u, ['length']],
  [/(?:人口|人数)$/u, ['person']],
  [/(?:产值|生产总值|增加值|收入|支出|投资额?|税收|零售额|销售额|存款|贷款)$/u, ['money']],
]

/** Names of what is not told in money, whatever unit stands above the table. */
export const notMoney =
  /(?<!预算|决算|计划|完成|执行|实际|绝对)数$|人口|人员|面积|产量|存栏|出栏|里程|人次|密度|单位数|用电|游客|每|均/u

/** A row that says what share the one above it has. */
export const ofRowAbove = /^(?:占|比重|比上年|同比|增长)/u

/** Heads of columns of what was planned: their numbers are targets. */
export const planHead = /预算数?$|计划数?$|目标|预期/u

/** Cells of a plan's table that say how each of its goals binds: what it has for years to come are targets. */
export const goalCell = /(?:^|[|\t ])(?:预期性?|约束性?)(?:指标)?(?:$|[|\t ])/u

/** A growth over several years. */
export const yearsGrowth = /年均|累计|[五三]年/u

/** Heads of columns that sort the rows, beside one that names them: 类别｜指标. */
export const sortHead = /^(?:类别|分类|类型|领域|维度|方面|一级指标|目标(?:分类|类别)?)$/u
export const nameHead = /^(?:主要|二级|具体)?指标(?:名称)?$/u

/** Signs before the number of a cell that bound it. */
export const boundMarks: readonly (readonly [string, Bound])[] = [
  ['≥', 'atLeast'],
  ['≧', 'atLeast'],
  ['>=', 'atLeast'],
  ['>', 'over'],
  ['≤', 'atMost'],
  ['≦', 'atMost'],
  ['<=', 'atMost'],
  ['<', 'under'],
]
const inCells = new Set(['左右', '以上', '以下', '以内'])
/** Words behind it that do: of those in sentences the ones that cells have. */
export const cellBounds = boundsAfter.filter(([word]) => inCells.has(word))

const measures =
  '总产值|产值|产量|总产出|产出|增加值|总值|面积|存栏[量数]?|出栏[量数]?|人口|收入|支出|投资|零售额|总额|金额|存款|贷款|余额|价格|单价|工资|里程|零售总额'

/**
 * The end of a name that says itself what is measured, with what an index or a share is of; another name needs the measure of its
 * table: 粮食 under 主要农产品产量 is 粮食产量, 工业 under 总产出指数 工业总产出指数.
 */
export const measureName = new RegExp(
  `(?:(?:${measures})?(?:指数|构成|结构|比重|[个户人家台辆]?数|[率量额值])|${measures})$`,
  'u',
)

/** Behind the place that a caption begins with: it stands beside another one. */
export const besidePlace = /^(?:[和与及同、]|对比|比较)/u
