import type { Dimension } from '../contract/taxonomy.ts'

/** A unit or measure word: how it is written, what it measures, and how many base units it is. */
export interface UnitRow {
  text: string
  dimension: Dimension
  /** Counts events (人次, 场次): a flow unless something else says otherwise. */
  events?: boolean
  /** A measure word that Chinese numerals below ten are read with; others (两面, 三项) too often make names. */
  spelled?: boolean
  /** The unit that it stands for, where that is another word: 口人 → 人. */
  as?: string
  /** How many of that one it is: 毛 is a tenth of a 元. */
  scale?: number
  /** It holds the word that more than so many are meant: 1个多百分点. */
  over?: true
}

const rows = (dimension: Dimension, words: string, extra: Partial<UnitRow> = {}): UnitRow[] =>
  words.split(/\s+/).map((text) => ({ text, dimension, ...extra }))

/**
 * Units and measure words of the genre. Sources: GB 3100—1993 for units of quantity; the measure-word
 * tables of 《现代汉语八百词》 for classifiers; local ones (嘎查, 苏木) from reports.
 */
export const units: readonly UnitRow[] = [
  ...rows('person', '人 名 位 人员 职工 员 丁 丁口', { spelled: true }),
  ...rows('person', '人次 名次 人天 人份 人年 剂次', { events: true }),
  ...rows('person', '人(次)', { events: true, as: '人次' }),
  ...rows('household', '户 户次 户家庭', { spelled: true }),
  ...rows('count', '家 所 座 起 例 支 辆 艘 架 台 栋 幢 间 株 棵 头 只 匹 羽 尾 口', { spelled: true }),
  ...rows(
    'count',
    '个 项 件 条 处 批 套 本 份 册 篇 张 块 片 部 枚 面 期 届 轮 类 种 级 宗 单 笔 门 节 课 课时 学时 款 幅 组 队 团 班 岗 点 站 层 窗口 床 床位 席 卷 集 档 封 盏 对 双 盒 箱 桶 袋 瓶 颗 粒 根 道 排 列 行 扇 孔 眼 茬 桌 亩次 艘次 车次 列次 车 单位 大类 大 维 路 桩 杆 架次 航次 班列 标箱 标准箱 个标箱 个标准箱 朵 具 副 顶 件套 把 壶 束 捆 堆 滴 字 词 句 首 曲 出 幕 头只匹 头只 只羽 家次 个次 村次 辆次 只次 头次 台次 台套 台(套) 项次 条次 处次 栏 版 页 组次 管 帧 址 摊 铺 重量箱 基 步 车道 棒 院',
  ),
  ...rows(
    'count',
    '堂 场(次) 次(场) 工日 台班 餐 票 次 场 场次 件次 批次 期次 班次 轮次 趟 遍 回 频次 次数 通 班期',
    {
      events: true,
    },
  ),
  ...rows('money', '元 美元 欧元 港元 港币 澳元 澳门元 加元 韩元 新台币 新加坡元 瑞士法郎 卢布 日元 英镑'),
  ...rows('money', '块钱', { as: '元' }),
  ...rows('money', '角 毛 角钱 毛钱', { as: '元', scale: 0.1, spelled: true }),
  ...rows('money', '分钱', { as: '元', scale: 0.01, spelled: true }),
  ...rows('person', '口人', { as: '人' }),
  ...rows('percent', '% ‰ 成'),
  ...rows('point', '个百分点 百分点 个基点 个点 个千分点 千分点'),
  ...rows('point', '个多百分点', { as: '个百分点', over: true }),
  ...rows('duration', '个多小时', { as: '个小时', over: true }),
  ...rows('ratio', '/10万 /万'),
  ...rows('multiple', '倍 番'),
  ...rows('age', '岁 周岁 周龄'),
  ...rows(
    'mass',
    '公斤 千克 斤 市斤 石 公担 市担 吨 克 毫克 微克 担 两重 标准煤 吨标准煤 吨标煤 吨二氧化碳当量 吨二氧化碳 载重吨 净载重吨 总吨 吨/年 公斤/亩 吨公里 吨海里 克拉 盎司 磅 kg mg',
  ),
  ...rows(
    'area',
    '亩 方里 市亩 垧 公顷 平方米 平方公里 平方千米 平米 顷 平方 亩/年 平方英尺 平方分米 平方厘米 平方毫米 平方英里 英亩 公亩 ㎡ 米² 公里² 千米² m² m2 km² km2 ha hm² hm2',
  ),
  ...rows(
    'volume',
    '立方米 立方 方 斗 升 毫升 立方厘米 立方分米 立方毫米 立方公里 立方千米 立方英尺 加仑 米³ m³ m3 mL ml 立方米/日 立方米/秒 立方米/年 吨/日',
  ),
  ...rows(
    'length',
    '人公里 公里 千米 米 公尺 公厘 公分 华里 市里 市尺 丈 尺 里 厘米 毫米 海里 延长米 微米 纳米 分米 英里 英尺 英寸 光年 毫米汞柱 km cm mm nm',
  ),
  ...rows(
    'duration',
    '年 个月 月 天 日 周 小时 分钟 秒 个工作日 工作日 个工作小时 工作小时 个小时 个昼夜 学年 个学期 个季度 代 课时',
  ),
  ...rows('energy', '千瓦·时', { as: '千瓦时' }),
  ...rows('energy', '千瓦时 千瓦小时 度 焦耳 千焦 兆焦 吉焦 卡 大卡 千卡 kWh kJ MJ GJ'),
  ...rows('power', '千瓦 兆瓦 吉瓦 瓦 马力 千伏安 兆伏安 伏 千伏 kW MW GW kV kVA MVA'),
  ...rows('temperature', '摄氏度 华氏度 开尔文 ℃ °C'),
  ...rows(
    'other',
    '帕 百帕 千帕 兆帕 牛顿 千牛 千牛顿 赫兹 千赫 兆赫 吉赫 安培 毫安 欧姆 勒克斯 流明 摩尔 分贝',
  ),
  ...rows('other', '蒸吨 蒸吨/小时'),
  ...rows('other', 'Pa hPa kPa MPa Hz kHz MHz GHz dB'),
  ...rows('other', '希沃特 毫希沃特 微希沃特 戈瑞 贝克勒尔'),
  ...rows('other', '兆 兆字节 字节 兆比特 比特 KB MB GB TB PB EB kbps Kbps Mbps Gbps Tbps PFLOPS EFLOPS'),
  ...rows('other', '微克/立方米 毫克/立方米 毫克/升 微克/升 毫克/千克 μg/m3 μg/m³ ug/m3 ug/m³ µg/m3 µg/m³'),
  ...rows('other', 'mg/m3 mg/m³ mg/L μg/L ug/L mg/kg g/L ppm ppb 分'),
]
