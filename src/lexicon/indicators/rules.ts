import { phrases } from './phrases.ts'
import { publicRules } from './public-rules.ts'
import type { IndicatorRule } from './rule.ts'

const count = ['count'] as const
const person = ['person'] as const
const household = ['household', 'count'] as const
const persons = ['person', 'household'] as const
const money = ['money'] as const
const percent = ['percent'] as const

/** Aggregates whose growth is asked of without 同比: a work report means last year. */
const aggregates =
  '(生产总值|GDP|增加值|投资|零售总额|社零总额|预算收入|财政收入|可支配收入|进出口总?额?|总产值)'

/** 较2009年增长108%: what grew since a year that the text names may have grown for years, and is no yearly growth. */
const sinceYear = /[比较](?:19|20)\d{2}年/u

/** What a zone of the place has is not the place's. */
const zone = /开发区|园区|高新区|经开区/u

const ownRules: readonly IndicatorRule[] = [
  {
    id: 'macro.growth',
    label: new RegExp(`${aggregates}(?!能耗|水耗|电耗).{0,6}(增长|增速|提高|下降)$`, 'u'),
    dimensions: percent,
    not: sinceYear,
  },
  {
    id: 'macro.growth',
    label: /(同比|比上年|较上年|比去年)(分别)?(增长|提高|增加)/u,
    dimensions: percent,
    not: new RegExp(`党|案|诉求|满意|${sinceYear.source}`, 'u'),
  },
  // 经济增长5%左右 is the growth of the gross product; 对经济增长贡献率 is a share.
  { id: 'macro.growth', label: /^经济(总量)?(年均)?(增长|增速)(率|速度)?$/u, dimensions: percent },
  { id: 'appeal.closure', label: /(办结|结案|办复|化解)率/u, dimensions: percent },
  { id: 'appeal.satisfaction', label: /满意(度|率)/u, dimensions: percent },
  {
    id: 'org.quality',
    label: phrases(['达标|较好|优秀', '占比|比例|率'], ['支部', '达标率']),
    clause: /支部/u,
    dimensions: percent,
    not: /合作社|企业|水质/u,
  },
  {
    id: 'macro.gdp',
    label: /(地区)?生产总值|GDP|^(?:全[省市县区国]|地区|区域|县域)?经济总量$/u,
    dimensions: money,
    not: /增加|增长|第[一二三]产业|人均|海洋/u,
    // 内江、遂宁经济总量｜突破2000亿元, 高新区经济总量｜300亿元: of whom it is says what stands before.
    clauseNot: /(?<!全[省市县区国]|地区|区域|县域)(?<=[\p{Script=Han}”])经济总量/u,
  },
  { id: 'macro.industry', label: /工业增加值/u, dimensions: money, not: zone },
  {
    id: 'macro.fixed',
    // 交通固定资产投资, 工业固定资产投资: of one branch.
    label:
      /^(?:完成|实现|累计|全部|全社会|社会|全[省市县区国]|城镇|规模以上|规上|地方|预计|计划|新增|其中|年度|本年|当年|\d+万元以?上|[()（）项目])*固定资产投资/u,
    dimensions: money,
    not: zone,
  },
  { id: 'macro.retail', label: /社零总额|社会消费品零售/u, dimensions: money },
  { id: 'macro.revenue', label: /公共预算收入/u, dimensions: money, not: /总计|部门|税务局|财政局/u },
  // What a fifth of the households has is not what a place has.
  { id: 'macro.income', label: /可支配收入/u, dimensions: money, not: /收入[组户]/u },
  { id: 'biz.investment', label: /总投资/u, dimensions: money },
  {
    id: 'biz.finance',
    label: phrases('融资', ['企业', '贷款'], '协调贷款'),
    dimensions: money,
    // 社会融资规模 is of a whole economy, and in 金融资产 the two characters are of two words.
    not: /村|社会融资|金融资产/u,
  },
  { id: 'disc.recovered', label: /挽回/u, dimensions: money },
  {
    id: 'fund.unit',
    label: /经费/u,
    clause: /每个|每年为每|调整为|由\d/u,
    dimensions: money,
    not: /奖励|活动经费/u,
  },
  { id: 'fund.service', label: /专项经费/u, dimensions: money, not: /\/年|每个/u },
  // 预算收入756亿元,增收｜72亿元: what the budget gained is no income of a village.
  { id: 'rural.gain', label: /增收/u, dimensions: money, clauseNot: /预算/u },
  {
    id: 'rural.sales',
    // 完成交通投资 is no 成交.
    label: /销售额|交易额|成交(?!通)|销售(产品|农产品)/u,
    dimensions: money,
    not: /利润|溢价|商品房|房地产|零售|批发|技术合同|土地出让/u,
  },
  { id: 'rural.income', label: phrases(['集体|村级', '收入|进账']), dimensions: money, not: /增收|增幅/u },
  {
    id: 'fund.input',
    label: /资金|投入/u,
    clause: /投入|协调|争取|筹集|筹措|下拨|拨付/u,
    dimensions: money,
    not: /引进|增收|每个|减免|研发|发行/u,
  },
  {
    id: 'rural.area',
    label: /种植|栽植|栽种|播种/u,
    dimensions: ['area'],
    not: /再|打算|粮食播种|种植业|人均|户均/u,
  },
  { id: 'cadre.social10k', label: /每万/u, dimensions: person, perHead: true },
  {
    id: 'disc.persons',
    label: /留置|移送|问责|处分|审查|立案|查处|处理/u,
    dimensions: person,
    not: /处理诉求|案件|线索/u,
  },
  {
    id: 'disc.cases',
    // 环境违法案件, 刑事案件, 林政案件: other offices' cases.
    label: /立案|违纪|违反|腐败|作风|奢靡|不正之风|^(?:查处)?(?:各类)?(?:案件|问题)$/u,
    dimensions: count,
    clause: /查处|立案|违反/u,
    not: /整改|警示|拍摄|案例|建议|家$|环境|食品|药品|刑事|治安|民事|诈骗/u,
  },
  { id: 'grid.branches', label: phrases(['网格', '党支部']), dimensions: count },
  { id: 'grid.branches', label: /党支部/u, clause: /支部建在网格/u, dimensions: count },
  { id: 'grid.staff', label: /网格员/u, dimensions: person, not: /党员|培训/u },
  { id: 'cadre.stationed', label: /驻村干部|驻村第一书记|第一书记和/u, dimensions: person, not: /培训/u },
  {
    id: 'cadre.deployed',
    label: /干部/u,
    clause: /下沉|选派|派驻|包联/u,
    dimensions: person,
    not: /驻村|执法|代办站|培训|轮训|村\(社区\)干部/u,
  },
  {
    id: 'cadre.deployed',
    label: phrases(['选派|下沉', '干部']),
    dimensions: person,
    not: /驻村|执法|代办|站|培训/u,
  },
  {
    id: 'edu.trained',
    label: /培训|轮训|授课|受众|受训/u,
    dimensions: person,
    not: /参观|参加|职业技能|就业技能|劳动力|农民工/u,
  },
  {
    id: 'edu.trained',
    label: /书记|干部|党员|代办员/u,
    clause: /培训|轮训/u,
    dimensions: person,
    not: /参观|平均/u,
  },
  {
    id: 'cadre.village',
    label: /“?两委”?成员|村党组织书记|村干部/u,
    dimensions: person,
    not: /培训|平均|大专|入学/u,
  },
  {
    id: 'cadre.talent',
    label: /人才/u,
    dimensions: person,
    clause: /引进|回引|引育|招引/u,
    not: /进入|入选/u,
  },
  { id: 'cadre.social', label: /社区工作者/u, dimensions: person, not: /每万|培训/u },
  {
    id: 'grid.reporting',
    label: /党员|社区报到/u,
    clause: phrases('报到|报道|领岗', ['在职党员', '参与']),
    dimensions: person,
    not: /发展党员/u,
  },
  { id: 'grid.volunteers', label: /志愿者/u, dimensions: person },
  {
    id: 'org.members',
    label: /党员(人数|总数|总量)?$/u,
    dimensions: person,
    not: /[女男]党员|离退休|流动|预备|少数民族|大专|学历|发展|干部|岗|区|队|报到|报道|领岗|读书|培训|参加|参与|在职/u,
    clauseNot: /党员(参加|参与|报到|认领|自掏|先后|轮班|带头|外出)|组成|抽调|由\d/u,
  },
  // 搬迁贫困户, 脱贫人口: those of whom something is told, not all of them.
  {
    id: 'rural.poor',
    label: /贫困(户|人口)/u,
    dimensions: persons,
    not: /搬迁|脱贫|安置|涉及|帮扶|资助|慰问|带动|退出|减少|就业|务工|低保|参保|受益|覆盖/u,
  },
  {
    id: 'rural.households',
    label: /农户|农牧民|农民|村民|[竹茶果菜瓜药棉粮牧]农|农牧户/u,
    clause: /带动/u,
    dimensions: persons,
    not: /就业/u,
  },
  {
    id: 'base.residents',
    // 汉族人口, 净增人口, 居民收入: another number of them, or a measure of theirs.
    label:
      /居民(?:户数?|人数|人口|住户)?$|^(?:覆盖|服务|惠及|涉及|辖区|联系|管辖|现有|居住|网格|社区|小区|院落)*(?:人口|住户)$|^户数$/u,
    dimensions: persons,
    not: /辐射|周边|常住|男性|女性|总人口|贫困|涉及|切身|每万|培训|城镇人口|农村人口|乡村人口|出生|死亡|老年|转移|外来|困难|户籍|参保|保险/u,
  },
  { id: 'edu.classes', label: /培训班|学习班|专题班|读书班|主体班/u, dimensions: count },
  { id: 'edu.sessions', label: /宣讲|警示教育|报告会|讲座|讲坛|党课/u, dimensions: count, not: /片|教训/u },
  { id: 'edu.bases', label: /(实训|教育|培训|教学)基地/u, dimensions: count },
  { id: 'gov.events', label: /联建活动|对接会|茶话会|现场会|恳谈会/u, dimensions: count },
  {
    id: 'org.alliances',
    label: /共同体|融合体|联盟|联合党委|联合体/u,
    dimensions: count,
    not: /企业$|^(?!.*党).*(?:学校|教育|高校|医|诊|创新|产业|技术|研发|人才)/u,
  },
  {
    id: 'org.new',
    label: phrases(['新成立', '党组织'], ['新建', '党组织|党支部'], ['组建', '支部']),
    dimensions: count,
  },
  { id: 'org.rectified', label: /软弱涣散|后进/u, dimensions: count },
  { id: 'org.posts', label: /示范岗|先锋岗/u, dimensions: count },
  { id: 'org.areas', label: /党员责任区/u, dimensions: count, not: /共富/u },
  { id: 'org.teams', label: /突击队|党员服务队|先锋队/u, dimensions: count },
  { id: 'org.brands', label: /品牌党支部|一支部一品牌/u, dimensions: count },
  { id: 'org.projects', label: /党建项目|共建项目/u, dimensions: count },
  { id: 'org.tasks', label: /重点任务/u, dimensions: count },
  { id: 'org.groups', label: /党小组/u, dimensions: count },
  {
    id: 'org.branches',
    label: /党支部/u,
    dimensions: count,
    not: /网格|示范|品牌|评估|联合|临时|较好|新成立|合作社|领办/u,
  },
  {
    id: 'org.units',
    label: /(基层党组织|党的基层组织)(个数|总数)?$/u,
    dimensions: count,
    not: /书记|软弱|整顿|下沉|培训/u,
  },
  { id: 'site.property', label: /物业(服务)?企业/u, clause: /党组织/u, dimensions: count },
  { id: 'site.centres', label: /党群服务中心/u, dimensions: count, not: /服务站|评选|星级/u },
  { id: 'site.convenience', label: /(便民|公共)服务中心/u, dimensions: count, not: /改扩建|新建/u },
  { id: 'site.agency', label: /代办站/u, dimensions: count, not: /优秀|评选/u },
  { id: 'site.culture', label: /普法阵地|文明实践|主题广场|文化广场/u, dimensions: count },
  { id: 'site.demo', label: /示范点|示范村|示范社区/u, dimensions: count, not: /取消/u },
  { id: 'grid.cells', label: /网格$/u, dimensions: count, not: /网格员|党支部|平台|下沉/u },
  {
    id: 'grid.units',
    label: /机关事业单位|非公企业|社会组织/u,
    clause: /联建|下沉|网格/u,
    dimensions: count,
  },
  { id: 'grid.units', label: /机关事业单位|非公企业|社会组织/u, dimensions: count, not: /培训|服务企业/u },
  { id: 'biz.requests', label: phrases(['企业', '诉求|问题|困难|难题']), dimensions: count },
  {
    id: 'appeal.disputes',
    label: /纠纷/u,
    dimensions: count,
    not: /平台|[室站队]$|中心|组织|工作室|委员会|调解员|专家/u,
  },
  { id: 'rural.coops', label: /合作社|合作组织/u, dimensions: household, not: /嘎查村|村$|兼任/u },
  {
    id: 'rural.weak',
    label: /空壳村|薄弱村/u,
    dimensions: count,
    not: /年初/u,
    clauseNot: /由年初|减少到|减少至|降至|还有|仍有/u,
  },
  {
    id: 'rural.projects',
    label: phrases(['扶贫|特色|产业|集体经济', '项目']),
    dimensions: count,
    not: /工业|重点|攻关|签约|承接|转移|招商|投资/u,
  },
  {
    id: 'biz.firms',
    label: /市场主体|企业/u,
    clause: /联系服务|走访|包联|服务企业/u,
    dimensions: count,
    not: /诉求|问题|新登记|新增/u,
  },
  { id: 'biz.projects', label: phrases(['开工|投产', '项目'], '工业项目'), dimensions: count },
  {
    id: 'biz.requests',
    label: /难题|问题|诉求/u,
    clause: /(规上|民营|中小)企业[^。]{0,24}(解决|收集|办结|协调)/u,
    dimensions: count,
    not: /群众|居民/u,
  },
  {
    id: 'appeal.solved',
    label: /解决|破解|破题解难|办实事|办成/u,
    dimensions: count,
    not: /企业|思想|联系点|项目|经营|一件事|事项$|^[没未]/u,
  },
  {
    id: 'appeal.received',
    label: phrases('诉求|民情|办件|来电|接件量', ['代办|流转|办理|处置|受理', '事项'], '社会治理事项'),
    dimensions: count,
    not: /企业|政务服务事项|可办|审批|许可|登记|日[志记]/u,
  },
  { id: 'appeal.items', label: /服务项目|政务服务事项|可办事项/u, dimensions: count, not: /街道/u },
  { id: 'base.communities', label: /(^|[^)村、])社区$/u, dimensions: count, not: /村\(社区\)|示范|党组织/u },
  {
    id: 'base.villages',
    label: /(村\(社区\)|嘎查村|行政村|社区\(村\)|嘎查)$/u,
    dimensions: count,
    not: /党组织|服务中心|兼任|涣散|贫困村/u,
  },
  {
    id: 'base.townships',
    label: /(街道|乡镇|苏木乡镇|乡镇\(街道\)|乡镇街道|镇街|乡镇、街道)$/u,
    dimensions: count,
    not: /服务中心|党组织|干部|卫生|文明|示范|创建|生态|美丽|重点|特色|先进|样板|试点/u,
  },
]

/** Every rule, in the order in which they are asked. */
export const indicatorRules: readonly IndicatorRule[] = [...ownRules, ...publicRules]
