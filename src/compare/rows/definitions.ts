/**
 * Words that sound alike and are counted apart. A row belongs to indicators; its classes exclude each other;
 * within a class the words mean the same. `no`: never one axis; `caution`: one axis, with the reason beside it.
 * A label that holds words of no class is not judged by the row, unless it stands for the whole: 党群服务中心2610个 is of all tiers, 街道级…32个 of one.
 */
export interface DefinitionRow {
  indicators: readonly string[]
  verdict: 'no' | 'caution'
  classes: readonly (readonly string[])[]
  /** A label of no class is of all of them together; by its index, of the class that stands for all (人均可支配收入 is of 全体居民). */
  whole?: true | number
  /** How a panel, or an axis, of one class is told from one of another; '' where nothing need be said. */
  names?: readonly { zh: string; en: string }[]
}

/** How a growth over several years is told beside those of one. */
export const severalYears = { zh: '多年合计', en: 'over several years' } as const

export const definitions: readonly DefinitionRow[] = [
  // 办结 is done, 办复 is answered, 结案 is a closed file: a reply is not a solution.
  {
    indicators: ['appeal.closure'],
    verdict: 'no',
    classes: [['办结'], ['办复', '答复', '回复'], ['结案'], ['化解'], ['响应', '签收'], ['解决']],
  },
  {
    indicators: ['appeal.satisfaction'],
    verdict: 'caution',
    classes: [['满意度'], ['满意率'], ['好评率', '好评度']],
  },
  {
    indicators: ['appeal.received'],
    verdict: 'caution',
    classes: [
      ['收集', '征集', '摸排', '排查'],
      ['受理', '接收', '接办', '接到', '接诉'],
      ['流转', '派发', '分流', '转办', '交办'],
      ['办理', '处置', '办结', '代办', '处理', '解决', '办件'],
    ],
  },
  {
    indicators: ['biz.requests'],
    verdict: 'no',
    classes: [
      ['收集', '征集', '受理', '接收', '摸排', '排查', '梳理'],
      ['解决', '办结', '破解', '化解', '办复', '协调'],
    ],
  },
  // Each value is a category or a stage of a case.
  {
    indicators: ['disc.cases', 'disc.persons'],
    verdict: 'no',
    classes: [
      ['留置'],
      ['移送', '移交'],
      ['立案'],
      ['处分'],
      ['问责'],
      ['谈话', '约谈', '批评教育', '诫勉', '提醒'],
      ['结案'],
      ['查处', '查办', '处理'],
      ['通报', '曝光'],
    ],
  },
  {
    indicators: ['biz.projects'],
    verdict: 'no',
    classes: [['开工'], ['投产', '竣工', '投用'], ['签约'], ['在建'], ['储备', '谋划'], ['落地']],
  },
  // Begun is not done; 改造 alone says neither.
  {
    indicators: ['home.old', 'home.shanty', 'home.rural', 'infra.ruralroads'],
    verdict: 'caution',
    classes: [['开工'], ['完成', '竣工', '完工']],
  },
  {
    indicators: ['grid.staff'],
    verdict: 'no',
    classes: [['专兼职', '专(兼)职'], ['兼职'], ['专职']],
  },
  {
    indicators: ['grid.units'],
    verdict: 'no',
    classes: [['党组织', '党支部'], ['机关', '事业单位'], ['非公', '企业'], ['社会组织']],
  },
  {
    indicators: ['macro.income'],
    verdict: 'no',
    classes: [
      ['城镇居民', '城市居民', '城镇常住居民', '城镇'],
      ['农村居民', '农村常住居民', '农村', '农民', '农牧民', '农牧区'],
      ['居民', '全体居民'],
    ],
    whole: 2,
    names: [
      { zh: '城镇居民', en: 'urban residents' },
      { zh: '农村居民', en: 'rural residents' },
      { zh: '全体居民', en: 'all residents' },
    ],
  },
  // 总人口 leaves open whether of residents or of the registered.
  { indicators: ['people.population'], verdict: 'caution', classes: [['常住'], ['总人口']] },
  // An average over several years is no growth of one.
  {
    indicators: ['macro.growth'],
    verdict: 'no',
    classes: [
      ['年均增长', '年均递增', '年均增速', '平均增长'],
      ['五年增长', '累计增长'],
      ['增长', '增速', '下降', '提高'],
      // As if the same firms or the same taxes had been counted in both years.
      ['同口径增长', '同口径下降'],
    ],
    names: [
      { zh: '年均', en: 'yearly average' },
      severalYears,
      { zh: '', en: '' },
      { zh: '同口径', en: 'on the same scope' },
    ],
  },
  {
    indicators: ['school.enrolment'],
    verdict: 'no',
    classes: [
      ['学前', '幼儿园', '毛入园率'],
      ['义务教育', '九年', '小学', '初中'],
      ['高中'],
      ['高等教育', '大学'],
    ],
    names: [
      { zh: '学前教育', en: 'pre-school' },
      { zh: '义务教育', en: 'compulsory schooling' },
      { zh: '高中阶段', en: 'senior secondary' },
      { zh: '高等教育', en: 'higher education' },
    ],
  },
  {
    indicators: ['site.demo'],
    verdict: 'caution',
    classes: [['示范村'], ['示范社区'], ['示范小区', '物业'], ['示范街道', '示范乡镇', '示范镇']],
  },
  {
    indicators: ['rural.gain'],
    verdict: 'no',
    classes: [
      ['村集体', '集体经济'],
      ['村民', '农户', '农民', '农牧民', '群众', '贫困户', '社员', '户均', '人均'],
    ],
  },
  { indicators: ['rural.income'], verdict: 'caution', classes: [['经营性'], ['总收入', '收入总额']] },
  {
    indicators: ['site.centres', 'site.convenience'],
    verdict: 'no',
    whole: true,
    classes: [['市级'], ['区级', '县级', '旗县'], ['街道', '乡镇', '镇街'], ['社区', '村级']],
  },
  {
    indicators: ['org.new', 'org.units', 'org.branches'],
    verdict: 'caution',
    classes: [['非公', '两新', '“两新”'], ['机关'], ['农村'], ['社区']],
  },
]

/** How a label ends that tells of a fall, whose number the report writes without a sign. Refuses 降幅收窄, which is no growth. */
export const fallEnds = /(?:下降|减少|降低|下跌|下滑|回落|[跌降]|负增长)(?:率|幅度|幅)?$/u
