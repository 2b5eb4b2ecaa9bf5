import type { ReasonCode } from '../../src/compare/reasons.ts'
import type { Verdict } from '../../src/compare/verdict.ts'
import type { Figure } from '../../src/contract/figure.ts'
import { figure, without, year } from './fixture.ts'

/** Two figures, the verdict on them, and all reasons in the order of telling. */
export interface VerdictCase {
  name: string
  a: Figure
  b: Figure
  verdict: Verdict['verdict']
  reasons: ReasonCode[]
}

const appeal = (part: Partial<Figure>): Figure =>
  figure({ indicatorId: 'appeal.received', unit: '件', kind: 'flow', label: '受理诉求', ...part })
const closure = (label: string, regionId: string): Figure =>
  figure({ indicatorId: 'appeal.closure', unit: '%', dimension: 'percent', kind: 'rate', label, regionId })
const money = (part: Partial<Figure>): Figure =>
  figure({ unit: '元', dimension: 'money', kind: 'flow', quote: '5251元', ...part })
const person = (part: Partial<Figure>): Figure => figure({ unit: '人', dimension: 'person', ...part })
const growth = (label: string, part: Partial<Figure> = {}): Figure =>
  figure({ indicatorId: 'macro.growth', unit: '%', dimension: 'percent', kind: 'change', label, ...part })

const dd = { regionId: 'dd' }
const bare = (part: Partial<Figure>): Figure => without(figure(part), 'indicatorId')

export const verdictCases: VerdictCase[] = [
  {
    name: 'two prefectures, one year, one wording',
    a: figure(),
    b: figure(dd),
    verdict: 'same',
    reasons: [],
  },
  {
    name: 'counting words do not matter: 个 and 家',
    a: figure(),
    b: figure({ ...dd, unit: '家' }),
    verdict: 'same',
    reasons: [],
  },
  {
    name: 'persons against households',
    a: person({}),
    b: figure({ ...dd, unit: '户', dimension: 'household' }),
    verdict: 'no',
    reasons: ['dimension'],
  },
  {
    name: 'different indicators',
    a: figure(),
    b: figure({ ...dd, indicatorId: 'org.branches', label: '党支部' }),
    verdict: 'no',
    reasons: ['indicator'],
  },
  {
    name: 'without an indicator, the same words',
    a: bare({ label: '评理说事点' }),
    b: bare({ ...dd, label: '评理说事点' }),
    verdict: 'caution',
    reasons: ['uncatalogued'],
  },
  {
    name: 'without an indicator, other words',
    a: bare({ label: '评理说事点' }),
    b: bare({ ...dd, label: '群防群治队伍' }),
    verdict: 'no',
    reasons: ['indicator'],
  },
  {
    name: 'kept out of the indicator, with the same words',
    a: figure(),
    b: bare(dd),
    verdict: 'no',
    reasons: ['indicator'],
  },
  {
    name: 'heads against visits',
    a: person({ indicatorId: 'edu.trained', kind: 'flow', label: '培训', unit: '人次' }),
    b: person({ ...dd, indicatorId: 'edu.trained', kind: 'flow', label: '培训', unit: '名' }),
    verdict: 'no',
    reasons: ['visits'],
  },
  {
    name: '件 against 件次',
    a: appeal({}),
    b: appeal({ ...dd, unit: '件次' }),
    verdict: 'caution',
    reasons: ['times'],
  },
  {
    name: 'mu against hectares',
    a: figure({ indicatorId: 'rural.area', dimension: 'area', unit: '亩', label: '种植面积' }),
    b: figure({ ...dd, indicatorId: 'rural.area', dimension: 'area', unit: '公顷', label: '种植面积' }),
    verdict: 'no',
    reasons: ['unit'],
  },
  {
    name: '公斤 is 千克',
    a: bare({ dimension: 'mass', unit: '公斤', label: '蔬菜' }),
    b: bare({ ...dd, dimension: 'mass', unit: '千克', label: '蔬菜' }),
    verdict: 'caution',
    reasons: ['uncatalogued'],
  },
  {
    name: 'a target against something achieved',
    a: figure({ kind: 'target' }),
    b: figure(dd),
    verdict: 'no',
    reasons: ['target'],
  },
  {
    name: 'two targets',
    a: figure({ kind: 'target' }),
    b: figure({ ...dd, kind: 'target' }),
    verdict: 'same',
    reasons: [],
  },
  {
    name: 'a level against a flow of one indicator is the tense of the sentence',
    a: figure(),
    b: figure({ ...dd, kind: 'flow' }),
    verdict: 'caution',
    reasons: ['tense'],
  },
  {
    name: 'stock against flow without an indicator',
    a: bare({ label: '合作社' }),
    b: bare({ ...dd, label: '合作社', kind: 'flow' }),
    verdict: 'no',
    reasons: ['kind', 'uncatalogued'],
  },
  {
    name: 'an increase of a stock against the stock',
    a: figure({ indicatorId: 'org.branches', label: '党支部' }),
    b: figure({ ...dd, indicatorId: 'org.branches', label: '党支部', kind: 'change' }),
    verdict: 'no',
    reasons: ['kind'],
  },
  {
    name: '增收 read as a change and as a flow',
    a: money({ indicatorId: 'rural.gain', label: '村集体增收' }),
    b: money({ ...dd, indicatorId: 'rural.gain', label: '村集体增收', kind: 'change' }),
    verdict: 'caution',
    reasons: ['tense'],
  },
  {
    name: 'newly founded against all',
    a: figure({ indicatorId: 'org.branches', label: '党支部' }),
    b: figure({ ...dd, indicatorId: 'org.branches', label: '新成立党支部', kind: 'flow' }),
    verdict: 'no',
    reasons: ['newly', 'tense'],
  },
  {
    name: 'prefecture against county',
    a: figure(),
    b: figure({ regionId: 'fl' }),
    verdict: 'caution',
    reasons: ['level'],
  },
  {
    name: 'prefecture against village',
    a: figure(),
    b: figure({ regionId: 'lone' }),
    verdict: 'no',
    reasons: ['level-far'],
  },
  {
    name: 'a rate bears a far level',
    a: closure('办结率', 'dl'),
    b: closure('办结率', 'lone'),
    verdict: 'caution',
    reasons: ['level'],
  },
  {
    name: 'an organ against a place',
    a: figure({ regionId: 'ln.org' }),
    b: figure(dd),
    verdict: 'no',
    reasons: ['organ'],
  },
  {
    name: 'two organs',
    a: figure({ regionId: 'ln.org' }),
    b: figure({ regionId: 'ln.sasac' }),
    verdict: 'same',
    reasons: [],
  },
  {
    name: 'a firm against a place',
    a: figure({ holder: '大杨集团' }),
    b: figure(dd),
    verdict: 'no',
    reasons: ['holder'],
  },
  {
    name: 'two firms',
    a: figure({ holder: '大杨集团' }),
    b: figure({ ...dd, holder: '群洲集团' }),
    verdict: 'caution',
    reasons: ['holders'],
  },
  {
    name: '普兰店区 lies in 大连市',
    a: figure(),
    b: figure({ regionId: 'pld' }),
    verdict: 'no',
    reasons: ['within', 'level'],
  },
  {
    name: 'the place of one is unknown',
    a: figure(),
    b: without(figure(), 'regionId'),
    verdict: 'caution',
    reasons: ['place-unknown'],
  },
  {
    name: 'six years apart',
    a: figure({ period: year(2017) }),
    b: figure(dd),
    verdict: 'caution',
    reasons: ['year-gap'],
  },
  {
    name: 'one stated year apart is near enough',
    a: figure({ period: year(2022) }),
    b: figure(dd),
    verdict: 'same',
    reasons: [],
  },
  {
    name: 'one year apart, one of them inferred',
    a: figure({ period: year(2022, 'inferred') }),
    b: figure(dd),
    verdict: 'caution',
    reasons: ['year-uncertain', 'year-inferred'],
  },
  {
    name: 'the same year, inferred: said, and still the same',
    a: figure({ period: year(2023, 'inferred') }),
    b: figure({ ...dd, period: year(2023, 'inferred') }),
    verdict: 'same',
    reasons: ['year-inferred'],
  },
  {
    name: 'the year of one is unknown',
    a: without(figure(), 'period'),
    b: figure(dd),
    verdict: 'caution',
    reasons: ['year-unknown'],
  },
  {
    name: "the article's year stands in for the figure's",
    a: without(figure({ articleId: 'a2017' }), 'period'),
    b: figure(dd),
    verdict: 'caution',
    reasons: ['year-gap'],
  },
  {
    name: 'a quarter against a year',
    a: money({
      indicatorId: 'macro.gdp',
      label: '地区生产总值',
      period: { start: '2023-01', end: '2023-03', basis: 'stated' },
    }),
    b: money({ ...dd, indicatorId: 'macro.gdp', label: '地区生产总值' }),
    verdict: 'caution',
    reasons: ['span'],
  },
  {
    name: 'city grids against community grids',
    a: figure({ label: '城市网格' }),
    b: figure({ ...dd, label: '社区网格' }),
    verdict: 'caution',
    reasons: ['scope'],
  },
  {
    name: 'city grids against grids',
    a: figure({ label: '城市网格' }),
    b: figure(dd),
    verdict: 'caution',
    reasons: ['scope'],
  },
  {
    name: 'words that narrow nothing',
    a: figure({ label: '全市累计划分的“网格”总数' }),
    b: figure({ ...dd, label: '设置网格' }),
    verdict: 'same',
    reasons: [],
  },
  {
    name: 'other words altogether',
    a: figure({ indicatorId: 'org.teams', label: '党员突击队' }),
    b: figure({ ...dd, indicatorId: 'org.teams', label: '志愿服务' }),
    verdict: 'caution',
    reasons: ['wording'],
  },
  {
    name: 'collected against handled',
    a: appeal({ label: '收集群众诉求' }),
    b: appeal({ ...dd, label: '处置民情事项' }),
    verdict: 'caution',
    reasons: ['stage'],
  },
  {
    name: '办结 is not 办复',
    a: closure('群众诉求办结率', 'dl'),
    b: closure('企业诉求办复率', 'dd'),
    verdict: 'no',
    reasons: ['definition'],
  },
  {
    name: '办结 is not 结案',
    a: closure('办结率', 'dl'),
    b: closure('社会治理事项结案率', 'dd'),
    verdict: 'no',
    reasons: ['definition'],
  },
  {
    name: 'detained against handed over',
    a: person({ indicatorId: 'disc.persons', kind: 'flow', label: '留置人数' }),
    b: person({ ...dd, indicatorId: 'disc.persons', kind: 'flow', label: '移送检察机关人数' }),
    verdict: 'no',
    reasons: ['definition'],
  },
  {
    name: 'full-time against full- and part-time',
    a: person({ indicatorId: 'grid.staff', label: '专职网格员' }),
    b: person({ ...dd, indicatorId: 'grid.staff', label: '专兼职网格员' }),
    verdict: 'no',
    reasons: ['definition'],
  },
  {
    name: 'the head of a phrase is at its end: party organisations of units are not units',
    a: figure({ indicatorId: 'grid.units', label: '联建的机关事业单位' }),
    b: figure({ ...dd, indicatorId: 'grid.units', label: '下沉的机关事业单位党组织' }),
    verdict: 'no',
    reasons: ['definition'],
  },
  {
    name: 'per household against the total',
    a: money({ indicatorId: 'rural.gain', label: '农牧民户均增收' }),
    b: money({ ...dd, indicatorId: 'rural.gain', label: '农牧民增收' }),
    verdict: 'no',
    reasons: ['per'],
  },
  {
    name: 'an indicator that is an average by itself',
    a: money({ indicatorId: 'macro.income', label: '城镇居民人均可支配收入' }),
    b: money({ ...dd, indicatorId: 'macro.income', label: '城镇居民可支配收入' }),
    verdict: 'caution',
    reasons: ['scope'],
  },
  {
    name: 'town against country',
    a: money({ indicatorId: 'macro.income', label: '城镇居民人均可支配收入' }),
    b: money({ ...dd, indicatorId: 'macro.income', label: '农村居民人均可支配收入' }),
    verdict: 'no',
    reasons: ['definition'],
  },
  {
    name: 'growth of different things',
    a: growth('工业增加值同比增长'),
    b: growth('社会消费品零售总额同比增长', dd),
    verdict: 'no',
    reasons: ['subject'],
  },
  {
    name: 'growth read as a change and as a rate',
    a: growth('地区生产总值同比增长'),
    b: growth('地区生产总值同比增长', { ...dd, kind: 'rate' }),
    verdict: 'same',
    reasons: [],
  },
  {
    name: 'so often a year against so often',
    a: figure({ indicatorId: 'edu.sessions', unit: '次', kind: 'flow', label: '每年召开警示教育大会' }),
    b: figure({ ...dd, indicatorId: 'edu.sessions', unit: '场', kind: 'flow', label: '召开警示教育大会' }),
    verdict: 'caution',
    reasons: ['frequency'],
  },
  {
    name: 'a lower bound against an exact number',
    a: appeal({ bound: 'over', quote: '26万多件' }),
    b: appeal(dd),
    verdict: 'caution',
    reasons: ['bound'],
  },
  {
    name: 'an upper bound against a lower one',
    a: appeal({ bound: 'atMost' }),
    b: appeal({ ...dd, bound: 'over' }),
    verdict: 'caution',
    reasons: ['bound'],
  },
  {
    name: 'two lower bounds',
    a: appeal({ bound: 'over' }),
    b: appeal({ ...dd, bound: 'atLeast' }),
    verdict: 'same',
    reasons: ['bounds'],
  },
  {
    name: 'about, said and still the same',
    a: appeal({ bound: 'about' }),
    b: appeal(dd),
    verdict: 'same',
    reasons: ['about'],
  },
  {
    name: 'a range',
    a: appeal({ value: 1, valueMax: 2, quote: '1至2件' }),
    b: appeal(dd),
    verdict: 'caution',
    reasons: ['range'],
  },
  {
    name: 'two statements by one place are never added up',
    a: figure({ value: 141 }),
    b: figure({ value: 13 }),
    verdict: 'caution',
    reasons: ['one-place'],
  },
  {
    name: 'one number told twice',
    a: figure({ value: 141 }),
    b: figure({ value: 141 }),
    verdict: 'same',
    reasons: ['repeated'],
  },
  {
    name: 'one place in several years is a series',
    a: figure({ period: year(2019) }),
    b: figure(),
    verdict: 'same',
    reasons: ['year-series'],
  },
]
