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
export const wholeProvince = /[全我本]省|省委/gu

/** All of a place, said so that it can only be the text's own: 全市, 市本级. Refuses 市委, which any text names. */
export const allOf = { county: /[全我本][县旗]|县本级/gu, city: /[全我本][市州盟]|市本级/gu } as const

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
