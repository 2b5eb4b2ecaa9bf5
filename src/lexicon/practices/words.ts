/** A sentence that begins with one of these tells of something that the place did. */
export const actionVerbs =
  '形成 建立 建成 建设 打造 推行 推进 推动 开展 实施 完善 组建 成立 落实 创新 探索 健全 强化 深化 制定 出台 搭建 构建 设立 设置 选派 组织 统筹 整合 规范 优化 开发 研发 推广 实行 加强 加大 聚焦 围绕 坚持 依托 利用 通过 发挥 注重 引导 选取 编制 启动 举办 发放 投入 协调 划定 创建 培育 拓宽 激活 压实 梳理 排查 整治 查处 严肃 牢固 深入 广泛 大力 积极 全面 着力 扎实 持续 精准 高标准 统一 做实 做强 做优 抓 把 将 以 对 为 针对 结合 按照 全力 每年 定期 推荐 配备 吸纳 动员 明确 实现 抓紧 突出 严格 帮助 解决 开设 建强 用好 鼓励 借助 督促 落细 牵头 联合 下沉 聘请 评选 选树 试点 倡导 支持 扶持 发展 引进 种植 带动 选聘 招募 新建 改造 修建 开通 印发 试行 举行 召开 发动 派驻'.split(
    ' ',
  )

/** A sentence that begins with one of these goes on with what the one before began. */
export const continuing =
  /^(目前|截至目前|如今|同时(?!,[^,。]{0,24}(?:聘请|选聘|组建|成立|设立|制定|出台|推行|开展|建立))|此外|另外|其中|确保|从而|真正|切实|有效|不断|实现|使|让|形成|累计|今年以来|去年以来|这|该|通过这|改革后|一方面|另一方面|与此同时|近年来|现)/u

/**
 * What makes a passage more than a declaration (近年来,某区将党建作为一切工作的基石): a number, a name in quotation marks,
 * or something made, held or sent.
 */
export const substance =
  /\d|[一二三四五六七八九十百千两](?:个|名|家|支|项|次|场|级|步|种)|[“《][^”》]{2,24}[”》]|成立|组建|设立|建立|建成|制定|出台|印发|编印|选派|派驻|开设|开通|举办|推选|聘请|签订|流转|引进|引入|结成|上报|联系了|清单|台账|机制|制度|平台|工作法|服务站|议事厅|法庭|驿站|专班|工作队|服务队/u

/** How a declaration opens or what it is made of: 近年来,某区将党建作为一切工作的基石. */
export const declaration =
  /^(?:本报讯|近年来|[^,。]{0,20}以来,)|理念|为指导|基石|根本保证|不断增强|得到提升|向[^,。]{1,12}转变|是[^,。是]{6,40}的(?:基础|阵地|关键)/u
/** What is only planned: 下一步,…; 某县将在…; 计划明年…. */
export const planned =
  /^(?:下一步|下一阶段|接下来|下阶段|今后|未来|明年|来年|年底前|年内|到\d{4}年|力争|争取)|^[^,。“]{0,16}(?:将(?=增设|再|为\d|在|新建|建设|启动|推进|继续|持续|进一步|推行|建立|开展|实施|组织|出台|打造|深化|完善|加快|充分|谋划|探索|积极|全面|深入)|拟(?=增设|在|新建|建设|启动|推进|继续|对|出台)|打算(?=在|把|将|用|和|与|对)|准备把|还[将要](?=把|再|在|建|给|对)|计划(?=在|于|投资|新建|建设|用|到|明年|今年|[一二三\d])|力争(?=[在到用\d]))/u
/** What a paragraph of a plan speaks in, without a heading that says so: 力争年内投入使用, 争创, 我们将, 继续加大; not 继续保持第一. */
export const ahead =
  /力争|争取|(?<!“)争创|力促|年内(?:投|建|完|开)|我们[将要]|确保[^,。]{0,12}(?:全年|年底|按期|如期)|(?:^|[,;。])要[加坚全深大统抓做]|(?:^|[,;。是])继续(?:加大|加快|推进|推动|深化|完善|实施|做好|抓好|全面|深入|清理)/gu
/** And what it does not hold: 累计, 同比, 已, 下降11.5%; not 巩固已有成效, 增长8%以上. */
export const behind =
  /累计(?!完成[^,。]{0,12}不少于)|同比|截至|去年|上年|已(?!经|有(?:工作)?成[效果])|完成了|(?<!提)[建办成立展出]了|荣获|获评|被评|(?:增长|下降)\d[\d.]{0,6}%(?!以上|左右|以内)|(?<!公)共(?:有(?!产)|计)|以来/u
/** What was reached, where nothing drives at it: 安全体系建设取得新进展; not 推动改革取得新突破, which {@link driven} takes. */
export const headway = /取得[^,。]{0,4}(?:新(?:进展|成效|成果|突破)|(?:明显|显著|积极|阶段性)(?:成效|进展))/u
export const driven = /力争|推动|努力|确保|争取|促进/u
/** What a plan says again and again, and a look back too. */
export const pushing = /加快|开工建设|推进|确保/gu
/** A place by its name that did something besides: 马山口镇还把…; not 该镇还把…. */
export const otherActs =
  /^(?![该这全各本我])\p{Script=Han}{2,5}(?:镇|乡|街道|村|社区)(?:还|则|又|也|把|将|针对|结合|创新|探索|推行|推出|建|设|组)/u

/** How a sentence begins that goes on with no thing: what somebody says of it, and what is reckoned of all. */
export const aside = /^(?:["“]|据(?:统计|介绍|了解|悉)|[谈说]到|说起|看到)|^(?:截至|到)\d{4}年底?,/u

/** What a place says that it wants in: 作风还需进一步提升; not 补齐短板. */
export const wanting =
  /(?:还|仍|尚)(?:需|待|有待)(?:进一步)?[^,。]{0,6}。?$|有待(?:进一步)?[^,。]{0,6}。?$|(?:还有|仍有|还存在|仍存在|存在)(?:一些|不少|较大|明显)?(?:差距|不足|短板|弱项)[,;。]/u
/** What leads to what is told, or is a statistic: 现将做法刊发如下; 初步核算,…. */
export const notDone =
  /^[^,。]{0,20}(?:荣获|获评|被评为|被确定为|入选|获批|获得)|^(?:编者按|[^,。]{0,8}(?:预期|发展)目标)|^(?:首先|其次|再次|最后|一是|二是|三是)?,?[^,。]{2,12}(?:缺失|缺乏|僵化|薄弱|滞后|不畅|不足)[,;]|如下[,:]|工作:$|^\(?(?:供稿|责任编辑|责编|编辑|校对|图文|摄影|撰稿)[:]|为[^,。]{0,6}(?:建设|打造|谱写|实现|创造)[^。]{2,40}?(?:奋斗|贡献|努力)|^初步核算|^[^,。]{0,14}(?:实现|完成)[^,。\d]{0,10}(?:生产总值|产值|增加值|总额|预算收入|投资)[^,。\d]{0,6}\d|产量\d/u
/** A sentence that says how all of the place is doing: it tells of the outcome of no one thing. */
export const overall = /^(?:[^,。]{2,8},)?全[市区县旗州省镇乡](?!面|力|程)/u
/** What a paper is called: 工作意见, 操作指引. */
export const paperName = /(?:意见|办法|指引|方案|细则|规定|通知|标准)$/u
/** A name with what it is made of in a quotation behind it, which is nobody's speech: “前沿工作法”｜,切实做到｜“矛盾在前沿调处、民意在前沿收集、政策在前沿宣讲”. */
export const spelledOut = /(“[^“”]{2,12}”[^“”。]{0,30})“[^“”、]{2,20}(?:、[^“”、]{2,20}){2,7}”/u
/** What somebody says or feels tells of nothing done. */
export const speech =
  /“[^“”—→+]{24,}”|说。|介绍道|告诉记者|感慨|记者了解|忆起|热泪|心里话|深有感触|我们?(?:是|就|会|要|都|第一)|^要是|怎么|[吗呢]\?|(?:真是个|是个)难题/u
/** What stands before a name that is given to what was told before it: 村里管它叫｜“五事连环”, 这个｜“院坝茶话会”. */
export const looksBackAt =
  /(?:[管把将][它这此其][^,。;“]{0,3}[叫称][做作为]?|[叫称][它这此其]|称[之其]为|^这[个套种项支张]?|(?<=[,。;])这[个套种项支张]?)$/u
