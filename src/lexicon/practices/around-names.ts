/** What stands around a name and is no part of it. */

/** What stands between the verb and the thing: 成立了｜13个｜…, 建立起. */
export const beforeThing =
  /^(?:了|过|着|起|出|好|并|一|全[市区县旗镇省]|本|首|一批|一系列|系列|多|余|个|家|支|项|名|所|处|座|条|种|次|场|期|批|轮|套|类|组|块|档|部|运行|运营|\d[\d,.]*(?!分钟)|第|[一二三四五六七八九十百千两]+|大)$/u

/** What a name is only led by: 新一轮｜美丽乡村建设行动, 全国首个｜…中心. */
export const leadsName =
  /^(?:好(?=\p{Script=Han}{3})|\d[\d.]*[万千百]?[余多]?[个家支项处座所条](?![\d])|(?:全[国省市区县])?首[个家批届支座]|新?[一二三四五六七八九十]+[轮个项届期]|新一轮|为期[^,]{1,3}[天年月])/u
/** What a name does not begin with: the rest of a verb that no row knows. */
export const tornVerb = /^(?:[成投起出到有个]|年(?![度货轻味])|(?:发展)?有限)/u
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
export const betweenVerbAndQuote = /^(?:了|过|起|出|好|以|由|全[市区县旗镇省]|第|轮|“|”)$/u
