/**
 * Weighted words that speak for a theme; a word in a title or a label counts more (the engine's matter).
 * A word may stand in several rows. Longer words are found beside the shorter ones inside them.
 */
export const themeTerms: readonly (readonly [theme: string, weight: number, words: string])[] = [
  [
    'organisation',
    3,
    '党组织 党支部 党小组 党总支 基层党建 党员责任区 党员示范岗 先锋岗 两新组织 标准化规范化 软弱涣散 组织体系 机关党建 大工委 大党委 党建共同体 模范机关 党建品牌 品牌党支部 三会一课 组织生活 党建联合体 党建融合体',
  ],
  ['organisation', 1, '党建 党员 支部 党委 党工委 组织部 组织覆盖'],
  [
    'cadres',
    3,
    '干部队伍 年轻干部 村干部 驻村干部 换届 两委”成员 “两委”班子 第一书记 选派干部 培训班 轮训 网格员队伍 社区工作者 本土人才 选拔 挂职 带头人 书记培训 人才',
  ],
  ['cadres', 1, '干部 培训 队伍 班子 考核'],
  ['education', 3, '学习教育 党史 宣讲 主题教育 理论学习 读书班 党课 学习模式 课堂 红色教育 警示教育 中心组'],
  ['education', 1, '学习 教育 讲座 思想'],
  [
    'discipline',
    3,
    '纪委 监委 违纪 违法 腐败 廉政 查处 立案 留置 审查 案件 巡察 四风 八项规定 整改 不敢腐 不能腐 不想腐 纪律 派驻 监督执纪 问责',
  ],
  ['discipline', 1, '监督 警示 作风 以案'],
  [
    'governance',
    3,
    '基层治理 社会治理 网格 志愿者 五治 综治 矛盾纠纷 共建共治共享 联建 网格化 多网合一 双报到 议事 自治 城市治理 城管 街道管理体制 治理',
  ],
  ['governance', 1, '社区 街道 居民 楼栋 小区 联动 下沉'],
  [
    'service',
    3,
    '代办 便民 政务服务 群众诉求 诉求 接诉即办 办事 一站式 党群服务中心 服务中心 服务站 急难愁盼 民生实事 满意度 办结率 服务圈 办实事 难题 群众需求 民情 最后一公里',
  ],
  ['service', 1, '服务 群众 事项 问题 办理 办结 受理 交办'],
  [
    'digital',
    3,
    '智慧 数字化 平台 信息系统 系统 大数据 互联网 线上 网站 微信 视频点位 雪亮工程 数据共享 APP 终端',
  ],
  ['digital', 1, '网络 信息 数据'],
  ['property', 3, '物业 红色物业 老旧小区 业主 小区改造 管家'],
  ['property', 1, '小区'],
  ['safety', 3, '平安 应急 防汛 救灾 安全生产 消防 防灾 扫黑除恶 治安 反诈 护航'],
  ['safety', 1, '安全 风险'],
  ['epidemic', 3, '疫情 防控 核酸 卡口 口罩 疫苗 抗疫 复工'],
  [
    'rural',
    3,
    '乡村振兴 脱贫 贫困户 贫困村 贫困人口 美丽乡村 农牧民 扶贫 农户 驻村 农村 空壳村 薄弱村 农民 建档立卡 人居环境',
  ],
  ['rural', 1, '村 乡镇 种植 帮扶'],
  [
    'economy',
    3,
    '集体经济 合作社 产业 村集体 增收 农产品 销售 种植 共富 致富 产业链 交易额 股份 特色产业 大棚 加工',
  ],
  ['economy', 1, '经济 收入 项目 市场'],
  ['business', 3, '企业 营商环境 市场主体 民营 商户 招商 助企 惠企 融资 两新 非公 园区 入驻'],
  ['business', 1, '公司 项目 投资'],
  [
    'macro',
    3,
    '地区生产总值 生产总值 增加值 固定资产投资 社会消费品零售 社零总额 公共预算收入 可支配收入 进出口 财政收入 税收',
  ],
  ['macro', 1, '同比 增速 产值'],
  ['funding', 3, '专项经费 资金 经费 补贴 财政投入 拨付 投入资金 奖补'],
  ['funding', 1, '投入 万元'],
  [
    'livelihood',
    3,
    '就业 养老 医疗 教育资源 住房 学校 社保 低保 食堂 托育 困难群众 供热 供暖 危房 医院 救助',
  ],
  ['livelihood', 1, '民生 老人 儿童 生活'],
  ['ecology', 3, '生态 环境整治 污染 绿化 造林 垃圾分类 河长 水质 空气质量 节能 厕所 环保'],
  ['ecology', 1, '环境 绿色'],
  ['culture', 3, '文明实践 文化 文明 道德 移风易俗 文体 志愿服务 广场 普法 非遗 旅游 文艺'],
  ['culture', 1, '活动 群众性'],
]

/** Words that hold a theme's word and do not speak of it: 自治区 is no self-government, 调整改革 no rectification. */
export const themeTraps: readonly string[] = '自治区 自治州 自治县 自治旗 调整改革 调整改进 调整改善'.split(
  ' ',
)
