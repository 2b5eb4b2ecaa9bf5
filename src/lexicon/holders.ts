/**
 * Bodies that own their numbers: firms, cooperatives, banks, schools, hospitals, funds and associations, and zones
 * that no table of places lists (丽水经济技术开发区). A body of the government acts for its place and is none.
 */
export const bodyEnds: readonly string[] =
  '有限责任公司 股份有限公司 有限公司 集团公司 公司 集团 银行 大学 学院 基金会 慈善总会 研究院 经济技术开发区 高新技术产业开发区 高新技术开发区 经济开发区 旅游度假区 综合保税区'.split(
    ' ',
  )

/** Bodies of which every place has some: only a name that begins with its place tells which (泼河镇中心学校, not 蔬菜协会). */
export const commonBodyEnds: readonly string[] =
  '专业合作社 合作社 联社 商场 工厂 农场 林场 中学 小学 学校 医院 卫生院 协会 商会 联合会 研究所'.split(' ')

/** What stands before such an end and is a kind of body, no name: 上市公司, 物业公司, 医疗集团. */
export const kindOfBody =
  /(?:国家级|省级|市级|级|各类|上市|物业|农业|国有|民营|龙头|旅游|建筑|医疗|城市|劳务|家政|电商|保险|证券|担保|快递|出租|公交|外资|中小|小微|科技|高新技术|投资|商业|农村商业|开发|职业|高等|技术|运营|管理|服务)$/u

/** A zone that a list of places tells of without its name: 金安区45个、｜市开发区｜39个. Refuses 张江高新区, which has one. */
export const namelessZone =
  /^(?:[市县区])?(?:经济(?:技术)?|高新(?:技术)?(?:产业)?|循环经济)?(?:开发区|高新区|经开区|工业园区?|管委会)$/u

/** What a body's name loses where it is told again shortly: 华丰茶业有限公司 is 华丰茶业. Longest first. */
export const droppedEnds: readonly string[] =
  '有限责任公司 股份有限公司 集团有限公司 有限公司 集团公司 专业合作社 合作社'.split(' ')

/** The title of one body's own accounts: 某区生态环境局 2025 年度部门决算. Source: 地方预决算公开操作规程 (财预〔2016〕143号). */
export const accountsOf =
  /([\p{Script=Han}]{2,24}(?:局|委|委员会|办|办公室|院|所|站|队|中心|学校|中学|小学|厅|会|社|馆|校|部|处))\s?(?:(?:19|20)\d{2}\s?年度?)?(?:部门|单位)(?:预算|决算)/u

/** Right behind a name: it is one of several, or belongs to what follows (大杨集团的工人). */
export const notSubject = /^(?:[的等、和与及或]|以及|工人|职工|员工|干部|党员)/u

/** The body that was named before: 该公司, 集团今年…. */
export const sameBody =
  /^(?:该(?:公司|集团|企业|合作社|校|院|行|社|厂|协会)|公司|集团|企业|合作社)(?![、的和与])/u

/** What may stand before a sentence's subject: a time, a word of manner. */
export const lead =
  /^(?:(?:目前|如今|近年来|去年|今年|其中|同时)[,]?|[^,。;\d]{0,4}\d{4}年[^,。;]{0,10},|截至[^,。;]{0,12},)?/u
