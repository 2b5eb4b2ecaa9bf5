import { gazetteer } from './gazetteer.ts'
import { formerly, shortened, words } from './overrides.ts'
import type { PlaceRow } from './place-row.ts'

const ethnic =
  '(?:汉|满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族'
const ofPeople = new RegExp(`^(.{2,}?)${ethnic}区$`, 'u')
const level = new RegExp(
  `(?:(?:${ethnic}|维吾尔|哈萨克|蒙古|柯尔克孜){0,4}自治[区州县旗]|${ethnic}区|特别行政区|地区|林区|新区|矿区|[省市区县旗盟])$`,
  'u',
)

/** Words that are also short names of places; only the full name or the enclosing place tells (和平区, 新华区). */
export const ambiguousShort: ReadonlySet<string> = new Set(
  '和平 新华 城区 郊区 矿区 桥东 桥西 城关 东城 西城 南山 朝阳 长安 新城 鼓楼 中山 文明 和谐 向阳 东风 红旗 解放 建设 振兴 兴安 平安 泰安 安全 青年 工农 前进 友好 光明 太和 太平 永安 长春 长乐 长江 公主 城中 江北 江南 江东 海港 海东 海北 开平 西安 南区 北区 东区 西区 东方 安定 普陀 金山 宝山 东山 西山 南岸 北关 南关 新市 新民 新兴 新建 新乡 文化 开发 兴业 同心 合作 双桥 汇川 清新 高明 大同 东港 铁路 中原 华北 市中 经济 汉阳 四方 兴庆 通道 中心 河口 河东 河西 湖里 天山 昆仑 民主 民乐 民权 民和 团结 胜利 清河 沙湾 宁江 大方 安居 福山 高新 水城 巴南 资源 集安 平和 凤凰 宁静 盘龙 石鼓 定安 天心 开福 广安 平原 平房 安宁 安康 共和 化德 明光 高平 平定 文安 保安 安平 遵化 延安 新安 宁安 安国 富民 富源 富强 永和 永胜 永兴 永定 永福 从化 德化 开化 奉化 绥化 怀化 通化 善后 大关 新河 宁化 石城 云城 龙城 海城 青山 玉山 西湖 东湖 南湖 北湖 江城 大安 保德 正安 正定 三原 蓝田 兴国 建安 开阳 阳光 红星 金凤 金平 金口 梅江 庐山 江山 双城 双塔 望花 元宝 红山 古城 文山 文水 兴山 汉江 中牟 建华 龙华 龙江 双流 金牛 沙坪 沙县 临江 沿河 沿江'.split(
    /\s+/,
  ),
)

/** 大连市 → 大连, 恩施土家族苗族自治州 → 恩施, 科尔沁左翼中旗 → 科尔沁左翼中; undefined where nothing useful stays. */
export function shortPlaceName(name: string): string | undefined {
  const bare = name.replace(level, '')
  // 内蒙古自治区: the people is part of the name.
  const short = bare.length >= 2 ? bare : name.replace(/自治[区州县旗]$/u, '')
  return short.length >= 2 && short !== name ? short : undefined
}

/** A way to write a place. `short` names need a place around them or a second witness. */
export interface PlaceName {
  text: string
  rows: readonly PlaceRow[]
  short: boolean
}

/**
 * What districts and cities of county level were called before they became so: 龙海市 and 龙海县 for today's 龙海区, 桐城县 for
 * 桐城市. Older reports name them. Refuses stems that are words (新城市, 和平县): there the old name is a guess.
 */
function* formerNames(short: ReadonlyMap<string, readonly PlaceRow[]>): Generator<[string, PlaceRow[]]> {
  for (const [stem, rows] of short) {
    if (ambiguousShort.has(stem)) continue
    const today = rows.filter(({ level, name }) => level === 'county' && /[区市]$/u.test(name))
    const districts = today.filter(({ name }) => name.endsWith('区'))
    if (today.length > 0) yield [`${stem}县`, today]
    if (districts.length > 0) yield [`${stem}市`, districts]
  }
}

function build(): Map<string, PlaceName> {
  const full = new Map<string, PlaceRow[]>()
  const short = new Map<string, PlaceRow[]>()
  const put = (map: Map<string, PlaceRow[]>, key: string, row: PlaceRow) => {
    const rows = map.get(key)
    if (rows) rows.push(row)
    else map.set(key, [row])
  }
  for (const row of gazetteer) {
    if (row.level === 'nation') continue
    if (!words.has(row.name)) put(full, row.name, row)
    for (const former of formerly.get(row.code) ?? []) put(full, former, row)
    const bare = shortPlaceName(row.name)
    if (bare) put(short, bare, row)
    // 秀山县, 湘西自治州, 广西区: what is autonomous is as often called without its peoples, and without that word.
    const [autonomous, plainLevel] = /自治([区县旗州])$/u.exec(row.name) ?? []
    if (bare && autonomous && plainLevel)
      for (const called of [bare + plainLevel, bare + autonomous])
        if (called !== row.name) put(full, called, row)
    // 管城区 for 管城回族区.
    const district = ofPeople.exec(row.name)?.[1]
    if (district) put(full, `${district}区`, row)
    const spoken = shortened[row.code]
    if (spoken) put(full, spoken, row)
  }
  const names = new Map<string, PlaceName>()
  for (const [text, rows] of full) names.set(text, { text, rows, short: false })
  for (const [text, rows] of formerNames(short))
    if (!names.has(text)) names.set(text, { text, rows, short: false })
  for (const [text, rows] of short) if (!names.has(text)) names.set(text, { text, rows, short: true })
  return names
}

/** Every way to write a place of the gazetteer, full or short. */
export const placeNames: ReadonlyMap<string, PlaceName> = build()

/** Full names that are also common words or belong to many places: 新城区, 老城区 (a city's old town, but for the district of 洛阳), 工业园区, 清溪镇 (a row of a city without counties). */
export const ambiguousFull =
  /^(离岛|城区|老城区|郊区|矿区|新城区|新区|高新区|工业园区|开发区|经济开发区|经济技术开发区|高新技术开发区|城关区|[\p{Script=Han}]{2,4}(镇|乡|街道))$/u
