import { wordSet } from '../word-set.ts'

/**
 * What stands behind the name of a place and makes it part of another word: a name ends where a word ends.
 */

/** Of names that end in a level, these are also a surname before it: 曹县长 is a person, 和县委 is "and the county's committee". */
export const surnameCounty =
  /^(?:曹|和|易|成|吉|安|祁|容|沛|丰|单|萧|郏|蔚|岚|米|眉|隆|康|滑|唐|景|梁|范|温|息|项|徐)[县]$/u

/** Behind a short name (杭州｜湾, 吉林｜村级): it names a bay, a land, a school, not the place. */
export const grownShort = /^(?:同胞|瓜|湾|村级|县级|话|菜|腔|帮|籍|精神|会议|战役|起义|条约)/u

/** Short names that are weather where an amount of it stands behind: 日照时数, 年日照1620小时. */
export const weatherName = /^日照$/u
export const weatherBehind =
  /^(?:时[数间]|小时|百分率|率|强度?|总量|\s?\d[\d,.\s]{0,8}小时|(?:为|达|约|平均|累计)\s?\d[\d,.\s]{0,8}小时)/u

/** Short names that are a people's where others stand in a row with it: 土、满、东乡等民族. */
export const peopleName = /^东乡$/u
export const amongPeoples =
  /^(?:族(?!自治)|、\p{Script=Han}{1,4}(?:[、族]|等)|等(?:\d{1,2}个)?(?:少数)?民族)/u

/** Words whose second character begins a name: 担任｜城区 holds no 任城区. A name begins where a word begins. */
export const cutWords: ReadonlySet<string> = wordSet(
  '担任 主任 责任 上任 现任 历任 首任 连任 离任 兼任 委任 信任 重大 扩大 加大 最大 强大 巨大 较大 人大 十大 新高 提高 最高 较高 高新 创新 更新 崭新 全新 文化 文明 新增 净增 递增 倍增 渭河 黄河 淮河 辽河 汉江 赣江 到达',
)

/** Behind a place: something of its own that bears the name. What it did is not what the place did. */
export const bearer =
  /^(?:[\p{Script=Han}]{0,3}(?:大学|学院|实验室|研究院|机场|电厂|水库|高铁|铁路|港区|自贸区|都市圈|城市群|经济区|经济带|平原|盆地|示范区|先行区)|[\p{Script=Han}]{0,6}(?:版本馆|博物馆|图书馆|美术馆|体育馆|展览馆|艺术中心|体育中心|国际陆港|综合保税区|大桥|大会|博览会|论坛|峰会|交易会|展销会)|(?:银行|公司|集团|证券|航空)|(?:新闻|政务)?[网網](?![格络點点红民箱管])|日报|晚报|晨报|电视台|(?:生产建设)?兵团)/u

/** Behind a township in a list: a school or a hospital that bears its name (白雀园镇幼儿园、泼陂河镇幼儿园), told of for what lies around. */
export const listedBearer =
  /^[\p{Script=Han}]{0,4}(?:幼儿园|中学|小学|学校|卫生院|医院|敬老院|福利院|派出所)(?:[、和及]|等)/u

/** Behind a short name: a firm or a school that bears it (河南｜懂菜农业有限公司, 河北｜建投集团), wherever it works. 光山县华丰茶业有限公司 is of 光山县. */
export const firmBehind =
  /^[\p{Script=Han}]{2,10}(?:有限公司|股份公司|集团公司|职业技术学院|职业学院)|^[\p{Script=Han}]{2,4}集团/u
