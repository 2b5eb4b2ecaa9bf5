/** What stands around a name and is no part of it. */

/** What stands between the verb and the thing: 成立了｜13个｜…, 建立起. */
export const beforeThing =
  /^(?:了|过|着|起|出|好|并|一|全[市区县旗镇省]|本|首|一批|一系列|系列|多|余|个(?![人体])|家|支|项|名|所|处|座|条|种|次|场|期|批|轮|套|类|组|块|档|部|运行|运营|\d[\d,.]*(?!分钟)|第|[一二三四五六七八九十百千两]+|大)$/u

/** What a name is only led by: 新一轮｜美丽乡村建设行动, 全国首个｜…中心. */
export const leadsName =
  /^(?:好(?=\p{Script=Han}{3})|\d[\d.]*[万千百]?[余多]?[个家支项处座所条](?![\d])|(?:全[国省市区县])?首[个家批届支座]|新?[一二三四五六七八九十]+[轮个项届期]|新一轮|为期[^,]{1,3}[天年月])/u
/** What of a number stands before a name: 970｜余家｜积分超市, 1300｜平方米｜便民服务中心. */
export const measureLeads =
  /^(?:[余多]?(?:个(?![人体])|[家支项名所处座条间户套张台]|平方米|平方公里|公里|立方米|亩)|[余多])(?=\p{Script=Han}{3})/u
/** What a name does not begin with: the rest of a verb that no row knows. */
export const tornVerb = /^(?:[成投起出到有]|个(?![人体])|年(?![度货轻味])|(?:发展)?有限)/u
/** What no name holds: 作为…项目, 招聘等信息. */
export const inNoName: ReadonlySet<string> = new Set([
  '作为',
  '为',
  '等',
  '各类',
  '各级',
  '各项',
  '各种',
  '把',
  '将',
  '以',
  '由',
  '从',
  '在',
  '对',
  '被',
  '使',
  '让',
  '给',
])
/** A measure that the words behind a numeral begin with, where no row tells it from them: 86｜个学雷锋…. */
export const looseMeasure = /^[个家支项名所处座条种次场期批套类组块户]/u

/** What may stand between a verb and the name: 推行了｜, 实施｜全市. */
export const betweenVerbAndQuote =
  /^(?:了|过|起|出|好|以|由|全[市区县旗镇省]|第|轮|“|”|\d{1,4}|[名个支张家块条]|一?张张|一?个个|一批|[一二两三四五六七八九十]{1,3}[名个支张家块条场]?)$/u

/** What is held again and again, right before its name: 每季度一场｜“物业面对面”. */
export const heldAgain = /(?:每|定期|按)[^,。;]{0,6}[一两1-4](?:场|次|期|堂)$/u

/** Where a thing that is there was brought, right behind its name: 把“街坊调解室”｜开到…. */
export const broughtTo = /^(?:开|搬|设|建|办|送|挂|摆|搭)(?:到|进|在|上)/u

/** Ends of short names that tell what a thing is, where all of the clause is about it: “屋场会”｜要继续开, “茶商贷”,. */
export const shortName = /^[\p{Script=Han}]{2,3}(?:会|台|贷|码|卡|站|屋|坊|队|群|社|圈|榜|厅|吧)$/u

/** What a place only sets out from or works towards, behind its name: 以｜“三个年”活动｜为抓手. */
export const asGuide = /为(?:抓手|契机|引领|目标|导向|牵引|主线|载体|突破口|切入点|统领|指引|遵循|动力)/u

/** What others ask for, right behind its name: 落实“办事不用跑”改革｜要求. */
export const askedFor = /^(?:要求|精神|部署|决策|原则)/u

/** What is likened to something, right before its name: 如同｜“田间管理”. */
export const likened = /(?:如同|好比|犹如|像|似)$/u

/** Behind a name that opens its sentence: what came of it (以来,退件率下降, 获优秀案例), which does not tell what it is. */
export const tellsResult =
  /^(?:(?:实行|实施|推行|推广|运行|开展|启动|启用|建成|成立|落地)?以来|(?:先后|连续|成功|也|还|已)?(?:获(?!取|得居民|得群众)|荣获|被评|被授|入选|入围|斩获|赢得|受到))/u
/** Before a name: what is done away with. Refuses 整合, which makes one of several. */
export const shunned =
  /(?:摒弃|废除|废止|杜绝|避免|告别|破除|克服|纠正|反对|防止|取消|不再|抛弃|改变)[^,。;“”]{0,8}(?:“[^“”]{1,8}”[、和]?)?$/u
/** Behind a name: they are people or firms, who help. */
export const helpers =
  /^(?:[、和]?“[^“”]{1,10}”){0,4}等[^,。;]{0,6}(?:力量|人员|企业|单位|机构|专家|老师|商家|乡贤|能人|公司)/u
