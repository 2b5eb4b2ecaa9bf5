import type { WordClass } from './word.ts'

/**
 * A rule of the phrase right behind a number, in the manner of JAPE and of spaCy's matcher: the first row that a word fits says what is done with
 * it; a word that fits none is taken.
 */
export interface PhraseRow {
  /** Whether the word is the first of the phrase, a later one, or either. */
  state?: 'first' | 'later'
  /** The word has one of these classes. */
  classes?: readonly WordClass[]
  /** The word is one of these. */
  words?: readonly string[]
  /** What stands from the word on. */
  from?: RegExp
  /** The last word taken has one of these classes. */
  behind?: readonly WordClass[]
  /** Words that a row tells for a noun are let be. */
  notNouns?: true
  /** Let be: `relative`, a verb that opens a clause before 的 (41家｜纳入试点的单位); `grade`, 中层｜以上干部. */
  unless?: 'relative' | 'grade'
  /** `skip`: go on without it; `take`; `take-two`: with the word behind it; `name`: to the mark that closes a name; `match`: what `from` takes; `only`: that and no more; `stop`. */
  action: 'skip' | 'take' | 'take-two' | 'name' | 'match' | 'only' | 'stop'
  /** A text with its number and the phrase that is read behind it; executed by the tests. */
  takes: readonly (readonly [text: string, phrase: string])[]
  /** Texts in which no phrase stands behind the number. */
  refuses?: readonly string[]
}

export const nounBehind: readonly PhraseRow[] = [
  // What the villages earn is counted by the next number.
  {
    state: 'first',
    from: /^(?:行政)?村(?=集体(?:经济)?(?:总|年|经营性)*收[入益])/u,
    action: 'only',
    takes: [['12个村集体经济收入416万元。', '村']],
  },
  {
    state: 'later',
    from: /^[设建配办装](?![施备计置想筑设材档套送电事公案法学件修饰])(?:有|了|成|起)?[^的,。;、\d]{1,6}(?=$|\d)/u,
    action: 'stop',
    takes: [
      ['11个村设卡点14个。', '村'],
      ['3个社区配专干6名。', '社区'],
    ],
  },
  // 25条｜挂在账上: where they are is no name.
  {
    state: 'first',
    from: /^[挂写住种放落卡堵压躺摆埋锁攥]在/u,
    action: 'stop',
    takes: [],
    refuses: ['还有25条挂在账上。', '7件写在墙上。'],
  },
  {
    from: /^(?:世界|中国|全国|全球|民营企业|民企|行业)?\d{2,4}强(?:企业|央企)?/u,
    action: 'match',
    takes: [['引进12家世界500强企业。', '世界500强企业']],
  },
  {
    state: 'first',
    from: /^\d{1,4}千伏(?:及?以上)?(?:超|特)?(?:高压)?(?:输变电|变电|输电|直流|交流)?(?:工程|线路|站|电站|项目|电网|通道)/u,
    action: 'match',
    takes: [['建成20个500千伏输变电工程。', '500千伏输变电工程']],
  },
  {
    state: 'first',
    from: /^(?:总投资|投资额?|年?产值|年?(?:营业|主营业务|销售)收入|税收|年纳税|注册资本)?\d[\d.]{0,6}[万亿]?元及?以[上下]的?\p{Script=Han}{0,4}(?:项目|企业|园区|产业|集群|主体)/u,
    action: 'match',
    takes: [['引进18个投资10亿元以上项目。', '投资10亿元以上项目']],
  },
  {
    state: 'first',
    from: /^(?:[户人村亩]均|[两几一二三四五六七八九十]+(?:天|年|个?月|小时|周)|\([^()]*\)(?![\p{Script=Han}]))/u,
    action: 'stop',
    takes: [['全县有12个(含新建)村级站。', '(含新建)村级站']],
    refuses: ['8900余户户均增收。', '1万多人两天就检测完毕。', '覆盖学校86所(含特校)。'],
  },
  {
    state: 'first',
    words: ['的', ' '],
    action: 'skip',
    takes: [['拿出150万元的资金。', '资金']],
  },
  {
    state: 'first',
    classes: ['adverb'],
    from: /^(?:全(?![部面都程员])|各|新|辖区)/u,
    action: 'skip',
    takes: [['召开2次全区警示教育大会。', '警示教育大会']],
    refuses: ['对12个全部整改。'],
  },
  {
    state: 'first',
    from: /^[拟待在新续已](?:投产|投用|建|开工|完成|签约|实施|办理|改造|落地|培育)[\p{Script=Han}]/u,
    action: 'take-two',
    takes: [['抓好30多个拟投产项目。', '拟投产项目']],
    refuses: ['有12个已投产。'],
  },
  {
    state: 'first',
    from: /^(?:更新|签约|开工|竣工|落地|投产|履约|续建|整治|修复|储备|入库|认定|提质|扩能|技改|疏浚|维修)(?:改造|提升)?(?:项目|工程)/u,
    action: 'match',
    takes: [['开工8个更新项目。', '更新项目']],
    refuses: ['开工8个更新了外墙。'],
  },
  {
    words: ['“', '《', '('],
    action: 'name',
    takes: [['打造5个“红色物业”品牌。', '“红色物业”品牌']],
  },
  {
    state: 'later',
    from: /^每/u,
    action: 'stop',
    takes: [['36名书记每人领办一事。', '书记']],
  },
  {
    state: 'later',
    from: /^[、和]?[一二两三四五六七八九十几]{1,3}(?:个|片|座|条|家|户|头|只|名|位|处)\p{Script=Han}/u,
    action: 'stop',
    takes: [['23座坟墓、六片树林。', '坟墓']],
  },
  {
    state: 'first',
    words: ['和', '及', '以及', '、', '或'],
    action: 'stop',
    takes: [['8个村、9个社区。', '村']],
    refuses: ['有58个和60个。'],
  },
  {
    words: ['和', '及', '以及', '、', '或'],
    action: 'take',
    takes: [['3个开发区和工业园区。', '开发区和工业园区']],
  },
  {
    state: 'later',
    words: ['领域', '方面', '类型', '系列'],
    from: /^..的[\p{Script=Han}]{2}/u,
    action: 'take-two',
    takes: [['28类社会领域的项目。', '社会领域的项目']],
  },
  {
    words: ['的'],
    behind: ['thing', 'person'],
    action: 'stop',
    takes: [['18个乡镇的干部。', '乡镇']],
  },
  {
    words: ['的'],
    action: 'take',
    takes: [['41家纳入试点的单位。', '纳入试点的单位']],
  },
  {
    words: [' ', '-', '/'],
    action: 'take',
    takes: [['12个 党支部。', '党支部']],
  },
  {
    from: /^[\s,。;:!?)”’》—~+%\d]/u,
    action: 'stop',
    takes: [['42个党支部,均已整顿。', '党支部']],
    refuses: ['共有56个,3年建成。'],
  },
  {
    classes: ['preposition', 'locative'],
    notNouns: true,
    unless: 'grade',
    action: 'stop',
    takes: [
      ['160名驻村干部与村民一起。', '驻村干部'],
      ['120名中层以上干部。', '中层以上干部'],
    ],
  },
  {
    state: 'later',
    from: /^占(?!地|用|比|补)/u,
    action: 'stop',
    takes: [['5个主导产业占工业比重超过六成。', '主导产业']],
  },
  {
    state: 'later',
    classes: ['nouny'],
    from: /^[\p{Script=Han}]{2}(?:到(?!期|位|货|账)|至(?!今)|在(?!建|校|岗|职|线)|为(?!主)|给|向)/u,
    action: 'stop',
    takes: [['130个单位党组织下沉到小区。', '单位党组织']],
  },
  {
    from: /^[\p{Script=Han}][^村镇乡县户人\p{P}]了/u,
    action: 'stop',
    takes: [['45家企业注册了商标。', '企业']],
    refuses: ['45户注册了公司。'],
  },
  {
    classes: ['break', 'verb', 'cause'],
    notNouns: true,
    unless: 'relative',
    action: 'stop',
    takes: [['62家单位建立了清单。', '单位']],
    refuses: ['近5万件带动就业。'],
  },
  {
    classes: ['adverb'],
    from: /^(?![^\s]{0,2}级|新)/u,
    notNouns: true,
    action: 'stop',
    takes: [['53个贫困村全部出列。', '贫困村']],
  },
]
