/**
 * What stands around a place that is only mentioned: a partner, a source, a model, a law, where people met. What the place did
 * is not told there.
 */

/** Before a place that the text only mentions: partners, models, sources, markets. */
export const mentionBefore: readonly string[] =
  '经 从 自 来自 引自 学习 借鉴 赴 前往 运往 销往 远销 发往 送往 出口 对标 毗邻 邻近 接壤 参照 来源于 产自 参观 考察 连接 通往 转战 支援 援助 对口 引进 对接 携手 同 与 和 跟'.split(
    ' ',
  )

/** Behind a place that is only mentioned: the day of a dateline, a model, a partner, its people. */
export const asideBehind =
  /^(\d{1,2}月\d{1,2}日(?:电|讯)|等地|经验|模式|做法|试点(?:基础|经验|的基础)|籍|援|对口|客商|商人|游客(?![达数量接突增超近约累总]|人[数次])|专家|的(先进)?经验)/u

/** Behind a place, or a list that begins with it: why people went there. 到胶州、上海等地｜考察. Refuses 到杭州举办培训. */
export const visited =
  /^(?:[、和及]\p{Script=Han}{2,6}?){0,5}(?:等(?:多?地|省市?|城市|地区))?(?:开展)?(?:实地)?(?:考察|参观|取经|观摩|学习(?:考察|取经|借鉴|交流)|外出务工|务工|打工)/u

/** Behind a place: somebody of it who speaks (九宫山镇｜一位老支书感慨). What follows the sentence is not told of the place. */
export const speaker =
  /^(?:一[位名]|有位|的)?[\p{Script=Han}]{0,4}(?:支书|村民|居民|群众|业主|大[爷妈娘姐叔伯]|老人|老乡|农户|种植户|养殖户)[\p{Script=Han}]{0,4}(?:感慨|感叹|坦言|告诉|笑着|高兴地|激动地|说(?!服)|讲起|谈起|介绍|表示|竖起)/u

/** 在北京｜召开的全国两会: where people met. */
export const meeting = /^(?:召开|举行|举办|(?:隆重|胜利)?(?:开幕|闭幕)|落幕|拉开)/u

/** Behind the name of a law or a paper (《内蒙古自治区…办法》): the place made it, and is not told of. */
export const paper = /^[^《》。]{0,40}(?:法|条例|办法|规定|意见|通知|决定|决议|方案|纲要|规划|实施细则)》/u

/** A name with the word for its level. */
export const inFull = /[省市县区州旗盟镇乡村]$/u

/** Between the members of a list: 浙江莫干山｜、｜陕西袁家村. */
export const inList = /^[\p{Script=Han}]{0,8}[、和与及]$/u
