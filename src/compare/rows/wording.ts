/** Words before a noun that do not narrow it: 建立网格 and 累计划分网格 are 网格. Taken off in any order. */
export const neutralModifiers: readonly string[] = [
  '累计',
  '共计',
  '总共',
  '一共',
  '共有',
  '现有',
  '已有',
  '目前',
  '全部',
  '所有',
  '各类',
  '各级',
  '各项',
  '全市',
  '全区',
  '全县',
  '全旗',
  '全省',
  '全盟',
  '全州',
  '辖区',
  '所辖',
  '下辖',
  '本地',
  '建立',
  '建成',
  '建设',
  '设立',
  '设置',
  '组建',
  '成立',
  '划分',
  '划定',
  '创建',
  '打造',
  '开设',
  '开展',
  '举办',
  '召开',
  '拥有',
  '共',
  '有',
  '已',
  '各',
]

/** A number that is new within a period, against the whole: 新建党支部 against 党支部. 新时代 and 新当选 are not such. */
export const newly = /新(建|增|成立|发展|设|组建|培育|引进|认定|签约|注册|招)|净增/

/** Per what a number is: 户均增收, 每万人配备, 每个阵地. 每年 is a frequency, not a base. 每千人 is none of 每万人: ten times as many. */
export const perUnit: readonly { per: string; words: RegExp }[] = [
  { per: '万人', words: /每万(名|人|城|常住)|万人(均|拥有)/ },
  { per: '千人', words: /每千(名|人|城|常住)|千人(均|拥有)/ },
  { per: '百人', words: /每百(名|人)|百人(均|拥有)/ },
  { per: '万户', words: /每万户/ },
  { per: '千户', words: /每千户/ },
  { per: '百户', words: /每百户/ },
  { per: '户', words: /户均|每户/ },
  { per: '人', words: /人均|每人|每名|每位/ },
  { per: '亩', words: /亩均|每亩|亩产/ },
  { per: '村', words: /村均|每村|每个(行政|嘎查)?村/ },
  { per: '个', words: /每个|每处|每家|每支/ },
  { per: '平均', words: /平均(?!每?年?(?:增长|增速|增幅|递增|下降))|均价/ },
]

/** How often: 每年召开大会1至2次 against 召开大会20次; 年交易额 against 交易额. Not 今年 and not 3年. */
export const frequency =
  /每(年|月|周|天|日|季度?|半年|学期)|[年月日]均|(?<![\d今去前近全])年(产|销|交易|收入|接待)/
