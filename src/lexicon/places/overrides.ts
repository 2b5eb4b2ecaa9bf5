import type { PlaceRow } from './place-row.ts'

/** Names that the table of @vant/area-data has shortened or not yet changed, by code. */
export const renamed: Readonly<Record<string, string>> = {
  '654000': '伊犁哈萨克自治州',
}

/** Short forms that no rule makes of the full name, by code, as papers of these counties use them: 阜新蒙古族自治县 is 阜蒙县. */
export const shortened: Readonly<Record<string, string>> = {
  '150203': '昆区',
  '150223': '达茂旗',
  '150521': '科左中旗',
  '150522': '科左后旗',
  '150722': '莫旗',
  '150823': '乌前旗',
  '150824': '乌中旗',
  '150825': '乌后旗',
  '150926': '察右前旗',
  '150927': '察右中旗',
  '150928': '察右后旗',
  '152221': '科右前旗',
  '152222': '科右中旗',
  '152525': '东乌旗',
  '152526': '西乌旗',
  '152921': '阿左旗',
  '152922': '阿右旗',
  '210921': '阜蒙县',
  '211324': '喀左县',
  '220721': '前郭县',
  '230624': '杜蒙县',
}

/**
 * What places were called before, where no rule makes it of today's name: a stem of one character (蓟县 is 蓟州区 today), another stem (潞西市 is
 * 芒市), a stem that is a word (水城县). Only the same place under another name; what was merged into another (卢湾区, 塘沽区) or parted
 * (吴县市) is none. A row is a code of today and the names before. Source: the yearly lists of changes of divisions at county level and above, Ministry of Civil Affairs.
 */
export const formerly: ReadonlyMap<string, readonly string[]> = new Map(
  `
110112 通县
120119 蓟县
130681 涿县
130682 定县
131103 冀县 冀州市
131182 深县
140902 忻县
141082 霍县
150500 哲里木盟
150600 伊克昭盟
210112 东陵区
210113 新城子区
210213 金县
210281 复县
210781 锦县
210881 盖县
220602 八道江区
230113 双城市 双城县
320382 邳县
320800 淮阴市
320803 楚州区
321204 泰县
330212 鄞县
330603 绍兴县
330683 嵊县
340706 铜陵县
360404 九江县
360483 星子县
361104 上饶县
370116 莱城区
370281 胶县
370481 滕县
370681 黄县
370683 掖县
370883 邹县
371324 苍山县
371403 陵县
410181 巩县
410183 密县
410212 开封县
410581 林县
410781 汲县
410883 孟县
411003 许昌县
411081 禹县
411203 陕县
411381 邓县
420304 郧县
420600 襄樊市
420607 襄阳县
421281 蒲圻市 蒲圻县
430212 株洲县
430225 酃县
440114 花县
450181 横县
460400 儋县
500113 巴县
500154 开县
510117 郫县
510181 灌县
510182 彭县
510705 安县
511504 宜宾县
511703 达县
520204 水城县
520281 盘县
520304 遵义县
530800 思茅市 思茅地区
530802 翠云区
533103 潞西市 潞西县
540302 昌都县
540402 林芝县
540602 那曲县
610118 户县
610204 耀县
610482 彬县
610503 华县
611002 商县
`
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', ...names] = row.split(' ')
      return [code, names]
    }),
)

/** Full names that are words as often: 新社区 in 搬入新社区. */
export const words: ReadonlySet<string> = new Set(['新社区'])

/** Places that the table lacks. */
export const added: readonly PlaceRow[] = [{ code: '100000', name: '全国', level: 'nation' }]
