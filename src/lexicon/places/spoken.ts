import type { RegionLevel } from '../../contract/region.ts'

/**
 * How a text speaks of all of a place without its name: 全村, 全乡, 我县, 市委. Which of these it uses tells whose story it is.
 */

/** How a text speaks of the village or the township that it tells of, and of what lies above. Refuses 18个乡镇, 街道社区. */
export const spokenOf = {
  village: /全村|该村|我们村|咱村|村里|全社区|该社区/gu,
  township:
    /全[乡镇]|该[乡镇]|我[乡镇]|本[乡镇]|[乡镇](?:党委|域|政府)|街道(?:党工委|办事处|工委)|(?<!\p{Script=Han})(?:街道(?!社区)|辖区)/gu,
  above: /[全我][省市县区州旗盟]|[市县区旗]委/gu,
} as const

/** Of all of a county, of a city and of a province. */
export const wholeCounty = /[全我本该][县区旗]|[县区旗]委/gu
export const wholeCity = /[全我本该][市州盟]|[市州盟]委/gu
/** All of a province that the text is of. Refuses one with which a city is compared: 高于全省1.3个百分点, 居全省第2位. */
export const provinceItself =
  '(?<!高于|低于|快于|慢于|好于|优于|大于|小于|超过|[占居列排比较])[全我本]省(?!平均|第|前列|排名|首位|水平)'
export const wholeProvince = new RegExp(`${provinceItself}|省委`, 'gu')

/**
 * All of a place, said so that it can only be the text's own: 全市, 市本级. Refuses 市委, which any text names. An autonomous region says 全区
 * as a district does.
 */
export const allOf = {
  county: /[全我本][县旗]|县本级/gu,
  district: /[全我本]区/gu,
  city: /[全我本][市州盟]|市本级/gu,
} as const

/** Of all of a place of a level, and of what lies below a province. */
export const spokenWhole: Partial<Record<RegionLevel, RegExp>> = {
  province: /[全我本]省|全区|我区|自治区/u,
  prefecture: /[全我本][市州盟]/u,
  county: /[全我本][县旗区]/u,
}
/** For which place a head of government reports (我代表区人民政府向大会报告工作): the level that the report is of. */
export const reportsFor =
  /(?:我|受.{1,8}委托).{0,4}代表(省|自治区|市|州|盟|区|县|旗|自治县|自治州|镇|乡)(?:人民)?政府/u
export const reportLevels: Readonly<Record<string, RegionLevel>> = {
  省: 'province',
  自治区: 'province',
  市: 'prefecture',
  州: 'prefecture',
  自治州: 'prefecture',
  盟: 'prefecture',
  区: 'county',
  县: 'county',
  自治县: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
}
export const belowProvince = /[全我本][市县旗州盟]|旗委|县委|市委/u

/** 县上, 区里, 市委, 县妇联, 去年市县两级: a body of the place whose level it names. */
export const bodyWords =
  /^(?:(?:下一步|接下来|近年来|今年|去年|目前|同时|为此|随后|日前),?)?(县|区|市|旗|镇|乡|村|街道|社区)(?:[县区乡]?两级|上|里|委|政府|级|直|纪委|监委|妇联|工会|团委|财政|[\p{Script=Han}]{2,12}局|[\p{Script=Han}]{2,4}部)/u
export const bodyLevels: Readonly<Record<string, readonly RegionLevel[]>> = {
  县: ['county'],
  区: ['county'],
  旗: ['county'],
  市: ['prefecture', 'county'],
  镇: ['township'],
  乡: ['township'],
  街道: ['township'],
  村: ['village'],
  社区: ['village'],
}

/** All the parts of the place that a text is about: 各地乡镇｜委员每人包2个村. */
export const everywhere = /^各(?:地|县市区|县区|区县|市县|乡镇|街道)/u

/** A village or a community spoken of by its kind, after its name stood in the block before: 村党总支, 该社区. */
export const genericVillage =
  /(?:^|[,。;“、(])(?:该|本)?(?:村|社区)(?:党总支|党支部|党委|两委|“两委”|里|民|集体|党组织)|该村|该社区|书记介绍/u

/** Before a place: the subject of the sentence lies there (海鲜菇基地位于｜九阡镇水各村). */
export const lyingIn = /^[^,。;\d]{1,16}(?:位于|坐落[于在]|地处)$/u

/** 街道党工委, 在街道, 辖区内; not 18个街道 nor 街道社区. */
export const genericTownship =
  /(?<![个各\d])(?:街道|镇)(?:党工委|党委|层面|领导|通过|还|积极|在|的协调)|辖区/u
