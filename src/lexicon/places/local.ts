import type { RegionLevel } from '../../contract/region.ts'

/** Words that end the name of a place below the county, which no table lists; longest first. */
export const localSuffixes: readonly (readonly [string, RegionLevel])[] = [
  ['民族乡', 'township'],
  ['街道', 'township'],
  ['苏木', 'township'],
  ['镇', 'township'],
  ['乡', 'township'],
  ['社区', 'village'],
  ['嘎查', 'village'],
  ['塆', 'village'],
  ['村', 'village'],
]

/**
 * What stands before such a word when it names no one place: 各街道, 贫困村, 老旧社区, 27个乡镇. A name may not
 * end with one of these, nor be one.
 */
export const genericBefore: readonly string[] =
  '各 每 个 全 该 本 此 某 这 那 的 等 和 与 及 或 在 到 由 为 对 从 向 把 将 被 是 有 了 以 所 其 我 他 们 区 市 县 旗 省 州 盟 乡 镇 街 城 农 行政 自然 建制 半数 多数 全部 贫困 示范 薄弱 空壳 先进 先锋 精品 后进 软弱涣散 涣散 重点 试点 特色 美丽 文明 传统 红色 整治提升 易地 收入 低收入 嘎查 苏木 老旧 城市 智慧 和谐 平安 帮扶 驻 入 进 下 新 旧 老 小 大 多 名 级 家 户 一 两 二 三 四 五 六 七 八 九 十 百 千 万 几 数 支 强 弱 富 穷 兴 治 联 跨 边 山 郊 水 渔 牧 侨 回 返 还 归 离 在 出 驻 生态 乡 建档立卡 新农 脱贫 民族 集体 股份 村 社区 街道 服务 管理 治理 建设 实现 覆盖 推动 带动 组织 所有 部分 少数 多数 周边 相邻 邻近 附近 辖区 一批 一些 有些 中心 核心 样板 标杆 标兵 明星 品牌 亮点 难点 问题 空心 下 牢 强 大 城中 城边 移民 安置 通 通乡 通村 通组 新招 招录 招聘 新聘 选聘 专职 新增 配备 合并 撤并 整合 归并'.split(
    ' ',
  )

/** 县招乡用、乡聘村用: who does what for whom, and no name. */
export const brokenName = /^[县乡镇村市省户组][招聘管包建转收带联派用筹补考评审批]/u

/** Where a place lies, before its name: 地处老城的｜大码头街道, 偏远的｜椿木营乡. */
export const seatedLead =
  /(?:^|[,。;:])(?:(?:地处|位于|坐落[于在]?|毗邻|紧邻|背靠|地跨)[^,。;:\d]{1,14}|(?:较为?|最)?(?:偏远|偏僻|边远))的$/u

/** Right before a name of a local place, with no place before it: at the start, after these words. */
export const localLead: readonly string[] =
  '放眼 分别为 分别是 在 到 赴 经过 上报给了 给了 送到 赶到 回到 调任 出任 担任 选派到 派到 搬到 落户 通过 经 与会 家住 来到 走进 位于 驻 是 刚到 当选为 据 以 于 如 像 像是 例如 比如 由 和 与 与会 对 从 向 今年 近日 目前 日前 如今 其中 发现 仅 光 单 光是 单是 仅仅 就连 特别是 尤其是 推广 学习 借鉴 复制 宣传'.split(
    ' ',
  )

/**
 * Words by which a text returns to the place of a level: 全市, 全区, 全旗. 全国 alone is as often a rank
 * (全国文明村5个 are the city's own), so the nation is named with the word that counts or gathers.
 */
export const wholeWords: readonly (readonly [string, readonly RegionLevel[]])[] = [
  ['全国共', ['nation']],
  ['全国有', ['nation']],
  ['全国已', ['nation']],
  ['全国累计', ['nation']],
  ['全国各地', ['nation']],
  ['中央和国家机关各部门', ['nation']],
  ['我国', ['nation']],
  // What the statistics of the nation are told by; 全国文明村 and 全国粮食生产先进县 are a place's own.
  ...'GDP 国内生产总值 地区生产总值 经济总量 城镇新增 城镇调查 居民人均 城镇居民 农村居民 规模以上工业 固定资产投资 房地产开发投资 社会消费品 社零 货物 进出口 外贸 一般公共 财政收入 税收收入 总人口 粮食总产 粮食产量 CPI'
    .split(' ')
    .map((what) => [`全国${what}`, ['nation']] as const),
  ['全省', ['province']],
  ['全自治区', ['province']],
  ['我省', ['province']],
  ['全市', ['prefecture', 'county', 'province']],
  ['我市', ['prefecture', 'county', 'province']],
  ['全盟', ['prefecture']],
  ['全州', ['prefecture']],
  ['全区', ['county', 'province']],
  ['我区', ['county']],
  ['全县', ['county']],
  ['我县', ['county']],
  ['全旗', ['county']],
  ['全镇', ['township']],
  ['全乡', ['township']],
  ['全街道', ['township']],
  ['该市', ['prefecture', 'county']],
  ['该州', ['prefecture']],
  ['该县', ['county']],
  ['该区', ['county']],
  ['该旗', ['county']],
  ['该镇', ['township']],
  ['该乡', ['township']],
  ['该村', ['village']],
  ['全村', ['village']],
  ['村里', ['village']],
  ['村内', ['village']],
  ['全社区', ['village']],
]

/** Opening a clause, the town of a county or a city and no township of it: 巩昌镇改造小区28个;｜城区集中供热面积净增46万平方米. Refuses 连接城区, 城区街道. */
export const townOpens = /(?<=[,。;]|^)(?:中心城区|城区|县城|市区)(?![街党政镇]|人民)/gu

/**
 * A zone whose own report a title says that it is, behind its city where it names it: 2014年｜坪山新区｜管委会工作报告. No table lists zones that are no
 * districts. Refuses 在经济开发区工作会议上的讲话, which names none.
 */
export const zoneOfTitle =
  /(?:^|[\s:：(]|年度?|[省市州盟区县旗])((?![省市州盟区县旗经高])\p{Script=Han}{2,5}(?:新区|管理区|(?:经济(?:技术)?|高新技术产业|高新)?开发区|高新区|经开区|实验区|度假区))(?=管委会|管理委员会|党工委|工委|政府工作报告|工作报告|国民经济)/u

/** Organs that are headings of their own: they are no place, and keep their name. */
export const organName =
  /^(?:省|市|区|县|旗|自治区)?(?:直(?:属)?机关(?:工委)?|[\p{Script=Han}]{1,8}(?:局|委|厅|办|院|工委|党委|党组|公司|集团|总队|支队|中心|银行|大学|学院|联社|协会|联合会))(?:党委|党组|机关党委)?$/u
