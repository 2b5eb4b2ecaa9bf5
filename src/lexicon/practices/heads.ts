import { wordSet } from '../word-set.ts'

/**
 * What a named thing is, said by a word that a hundred things end with: before it stands what tells this one apart
 * (“三述一评”制度, 干部下沉工作机制). Collected from what places call their ways of working, as are the rows below.
 */
export const plainHeads = wordSet(`
  办法 机制 模式 制度 体制 体系 规范 标准 规程 规定 条例 细则 规则 指引 指南 公约 章程 守则 方案
  规划 计划 清单 台账 名录 目录 导则 预案 若干措施 实施意见 行动方案 实施方案 行动计划 三年规划 行动
  工程 活动 项目 试点 改革 竞赛 大赛 比赛 论坛 大会 现场会 推进会 座谈会 例会 联席会议 平台 系统
  小程序 APP 网站 公众号 微信群 数据库 信息库 中心 站点 窗口 大厅 基地 示范基地 示范区 示范点 园区
  阵地 服务点 公司 专班 工作专班 领导小组 工作组 督导组 指导组 小分队 工作队 服务队 品牌 评比 评选
  测评 政策 课程 教材 栏目 流程 培训班 广场 公园 保险 贷款 基金 补贴 奖励 补助 指数 服务站
  工作站 热线 矩阵 样板 长廊 走廊 展厅 联盟 合作社 经济合作社
`)

/** Words for what a thing is that tell it apart with any other before them (党员责任区, 村级代办站), or alone (道德银行). */
export const tellingHeads = wordSet(`
  网格 微网格 文化圈 互助组 党委 联合党委 示范班 流程图 手册 夜巡队 志愿服务队伍 志愿队 中心站 前置仓 互助社 帮帮团 服务日   工作法 治理法 管理法 调解法 服务法 六步法 五步法 四步法 三步法 村规民约 图谱 路线图 一张图 战役 攻坚战
  大会战 大讨论 大走访 大排查 大比武 大练兵 大调研 大培训 建设年 提升年 落实年 攻坚年 改革年 服务月
  宣传月 宣传周 主题党日 党日 开放日 服务日 接待日 赶集日 议事日 擂台赛 比武 茶话会 恳谈会 议事会 评议会
  听证会 院坝会 坝坝会 板凳会 圆桌会 说事会 协商会 联席会 理事会 监事会 道德评议会 红白理事会 促进会
  联合会 商会 协会 夜话 夜谈 说事 直通车 大篷车 快车 专列 早餐会 会客厅 大脑 地图 驾驶舱 云平台 一码通
  二维码 一卡通 一键通 智慧屏 人才库 专家库 智库 资源库 项目库 题库 驿站 代办站 联络站 便民站 岗亭 专窗
  政务大厅 议事厅 工作室 调解室 书屋 书吧 书院 食堂 幸福食堂 超市 积分超市 银行 道德银行 时间银行 车间
  扶贫车间 工坊 作坊 铺子 小铺 夜市 集市 大集 市集 客厅 茶馆 小院 庭院 讲堂 课堂 学堂 学校 党校 学院
  夜校 研修班 读书班 训练营 大讲坛 讲坛 展馆 纪念馆 文化馆 陈列馆 示范带 产业园 孵化园 孵化器 创业园
  科技园 评理点 说事点 评理说事点 代办点 生活圈 服务圈 党建圈 家园 网上家园 之家 邻里 共同体 联合体
  融合体 综合体 联合社 临时党支部 功能型党支部 流动党支部 党建联盟 大党委 大工委 联合党委 攻坚专班 突击队
  先锋队 志愿服务队 宣讲团 宣讲队 讲师团 服务团 专家团 帮帮团 调解团 顾问团 轻骑兵 巡逻队 巡防队 救援队
  调解队 议事团 人民调解委员会 法庭 巡回法庭 示范岗 责任区 先锋岗 监督岗 公益岗 网格员队伍 管家 网格长
  楼栋长 名片 IP 榜单 红黑榜 光荣榜 红榜 积分 积分制 责任制 河长制 湖长制 林长制 田长制 路长制 街长制
  楼长制 链长制 点长制 警长制 班长制 所长制 承诺制 帮办制 代办制 包保制 包联制 首问负责制 揭榜挂帅 信贷
  津贴 消费券 大礼包 政策包 服务包 工具箱 一本账 一张网 连心卡 连心桥 服务卡 明白卡 意见箱 十条 二十条
  建设年活动 项目年活动 落实年活动 攻坚年活动 提升年活动 突破年活动 服务年活动 质量年活动 改革年活动 创新年活动 作风年活动
  实干年活动 优化年活动 行动年活动 三十条 套餐 菜单 专栏 节目 文化节 旅游节 丰收节 采摘节 运动会 马拉松 展销会 博览会 推介会 招聘会
`)

/** Of these what every place has: before it must stand what tells it apart (党组织网格; not 社会治理网格). */
export const ordinaryHeads: ReadonlySet<string> = wordSet('网格 微网格')

/** What plans want of everything, without a name: these heads tell of no thing in a part of a report that plans. */
export const wishedFor: readonly string[] = '体系 体制 机制 制度 改革 政策 活动 规划'.split(' ')

/** Words that say what a thing is only behind a name in quotation marks: “五统一”管理, “多测合一”改革, “帮办代办”服务. */
export const quotedHeads: ReadonlySet<string> = wordSet(
  '路数 路子 法子 打法 管护 盘活 认养 种植 养殖 框架 联动 组团 片区 板块 专项 管理 治理 服务 工作 改革 创建 建设 教育 培训 监督 审批 联办 办理 办事 通办 接访 调解 方式 布局 路径 新路径 流程 程序 闭环 链条 格局 网络 架构 标准 评选 评比 考核 宣讲 走访 巡查 帮扶 经验 做法 方法 举措 队伍 社区 楼栋 庭院 家庭 村 户 卡 员 码 贷 圈 法 制 岗 站 队 站点 码头',
)

/** Words that end like a head of one character and are none. */
export const falseHeads: ReadonlySet<string> = wordSet(
  '编制 控制 限制 研制 管制 水库 仓库 车库 冷库 排队 军队 车站 网站 电站 风险 危险 公园 校园 家园',
)

/** Heads of one character: only behind three others, and only where the name is in quotation marks or just made. */
export const shortHeads: ReadonlySet<string> = new Set('站队岗制厅室屋园馆院坊码榜班库贷险圈廊课'.split(''))

/**
 * What a name has in common with a hundred others: with nothing but these before its head it names nothing
 * (长效工作机制, 相关制度, 信息平台).
 */
export const bareModifiers: readonly string[] =
  '架构 重点领域 供给侧 结构性 国资 国企 办事 文明 公办 相应 优惠 改造 大型 中小型 高水平 高标准 高层次 现代产业 经验 监测 评估 评价 融资 风险 实体 各类 新闻 工作 管理 服务 长效 相关 有关 各项 各种 规章 一系列 系列 重要 主要 主题 专项 专题 重点 重大 实践 综合 信息 信息化 数字 数字化 智能 智慧 线上 线下 网络 运行 运转 保障 责任 考核 监督 监管 激励 约束 奖惩 培训 学习 教育 宣传 文化 治理 联动 协调 协同 协作 合作 共享 共建 发展 建设 提升 推进 落实 实施 具体 配套 日常 常态化 规范化 标准化 专业 专门 基层 基础 组织 领导 指挥 调度 会商 创新 创建 新 大 好 的 了 各 等 多 一 一个 全 全市 全区 全县 全镇 全省 多种 多项 多个 多次 全面 现代 现代化 新型 特色 优质 高效 高质量 有效 完善 健全 完整 科学 制度化 本 我市 我县 我区 全国 国家 省级 市级 县级 区级 镇级 村级 社区 农村 城市 城乡 乡村 企业 群众 党员 干部 党建 政府 产业 经济 生态 环境 安全 应急 社会 民生 公共 政务 技术 科技 人才 资金 财政 项目 工程 试点 示范 精品 标杆 品牌 年度 三年 五年 月度 季度 志愿 便民 帮扶 扶贫 结对 对接 联系 联络 走访 调研 检查 督查 督导 整治 改革 开放 投资 招商 交易 物流 商贸 旅游 农业 工业 医疗 养老 卫生 健康 体育 交通 水利 环保 公益 市场'.split(
    ' ',
  )

/**
 * Words in quotation marks that everybody uses: a manner of speech, or what the whole country calls so. They name nothing that
 * this place made, unless a head stands behind them.
 */
export const commonQuotes: ReadonlySet<string> = wordSet(
  '两个确立 四个意识 四个自信 两个维护 两个毫不动摇 五位一体 四个全面 三个务必 第一议题 两委 第一书记 放管服 空壳村 软弱涣散 四风 八项规定 三农 双创 双碳 双减 双一流 十四五 十三五 十二五 十五五 一带一路 一把手 一号工程 最后一公里 最先一公里 零距离 连心桥 主心骨 领头雁 领头羊 桥头堡 主力军 生力军 排头兵 压舱石 助推器 加速器 催化剂 稳定器 金钥匙 金名片 主阵地 主战场 主渠道 主旋律 主角 主人翁 主抓手 生命线 定盘星 指挥棒 风向标 晴雨表 紧箍咒 高压线 硬骨头 硬指标 软实力 硬实力 软环境 硬任务 新引擎 新动能 新篇章 新画卷 新高地 新标杆 新模式 新常态 新路径 新名片 好声音 好日子 金饭碗 聚宝盆 摇钱树 绊脚石 拦路虎 牛鼻子 烫手山芋 老大难 老黄牛 拓荒牛 孺子牛 及时雨 定心丸 强心针 大写意 工笔画 施工图 路线图 时间表 任务书 作战图 责任状 军令状 责任田 自留地 试验田 种子 土专家 田秀才 乡土人才 明白人 贴心人 娘家人 店小二 保姆 管家 三公 三资 四个意识 四个自信 两个维护 四个全面 五位一体 三会一课 两学一做 三严三实 不忘初心、牢记使命 两山 六稳 六保 三孩 五个振兴 雨露计划 请进来 走出去 引进来 重要窗口 房住不炒 双控 九稳 四下基层 千万工程 百千万工程 最多跑一次 自选动作 规定动作 失管 一张网 一盘棋 一条心 一股绳 回头看 大比拼 全覆盖 共建共治共享 共建、共治、共享 四种形态 一岗双责 两个覆盖 三重一大 互联网+ 党建+ 有温度 点对点 面对面 一对一 手拉手 心贴心 键对键 一站式 一网统管 一网通办 掌上办 指尖上 家门口 不打烊 全天候 绿水青山就是金山银山 关键小事 关键少数 急难愁盼 获得感 幸福感 满意度 示范区 引领区 先行区 试验区 窗口 名片 纽带 堡垒 引擎 底色 底气 动力 活力 短板 堵点 痛点 难点 卡脖子 生冷硬 吃拿卡要 形式主义 一降一升 一降一增 一升一降 一增一减 双提升 双促进 双丰收 双赢 多赢 一刀切 一锅煮 大水漫灌 大锅饭 等靠要 躺平 内卷 小切口 大民生 大文章 大动脉 毛细血管 神经末梢 末梢 盲区 真空 断头路 蜘蛛网 飞线 僵尸车 三无 小升规 专精特新 小巨人 独角兽 瞪羚 单项冠军 四上 规上 三品一标 菜篮子 米袋子 果盘子 火车头 动车组 朋友圈 同心圆 大合唱 独角戏 组合拳 连环招 当头炮 先手棋 突破口 总开关 总阀门 压力表 责任制',
)

/** What the whole country calls its plans and programmes so: with a word for what it is too, no name that a place made. */
export const nationalNames: ReadonlySet<string> = wordSet(
  '法轮功 三个代表 十五 十一五 十二五 十三五 十四五 十五五 两重 两新 三定 三北 四个不摘 四个最严 两个屏障 三个意义 三个区分开来 三个离不开 四个与共 五个认同 双减 放管服 双碳 三孩 三农 三公 四风 三资 两不愁三保障 一带一路 东数西算 双一流 双高 八项规定 八五 九五 七五 长江经济带 三区三线 米袋子 菜篮子 白名单',
)

/** How what a place boasts of ends: “朝阳样板”, “江西答卷”. It names no thing that was done. */
export const boasts = /(?:样板|高地|标杆|答卷|篇章|画卷|力量|速度|精神|经验|风采|名片)$/u

/** What the whole country does, said without quotation marks: no place made it. */
export const nationalThing =
  /供给侧结构性改革|深化改革|群众路线教育实践|党史学习教育$|主题教育$|社会养老保险|基本医疗保险|医药卫生体制改革|精神文明创建|农村人居环境整治$|扫黑除恶专项斗争/u

/** What is built for people, or drawn up, is no wish: 建设县失能老人照护中心; a hub or a base of an industry is one. */
export const builtForPeople =
  /^(?!(?:区域|国际|全球|全国|世界|国家|现代|重要|特色|高端|东北亚)).*(?:(?:服务|照护|护理|养老|托育|救助|康复|调解|治理|文化|体育|活动|便民|党群|就业|培训)\p{Script=Han}{0,2}中心|站|馆|清单|平台|数据库|食堂)$/u

/** How ends what came of something besides, and is no thing of its own: 打造精神家园, 共建“熟人小区”. */
export const results = /(?:家园|共同体|格局|小区|局面|防线|屏障)”?$/u
