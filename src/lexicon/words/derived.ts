import { decades, eraYear } from '../time-words.ts'

/** How a label is put together where the number is a share or a change of what stands before it. */

/** 同比增长, 比上届下降, 较上年提高, 剔除价格因素增长: the change of what was named before. */
export const changePhrase =
  /((?:按?自然口径(?:计算)?|(?:剔除|扣除)[^,。;、\d]{2,12}?因素(?:影响)?后?(?:实际)?|[同环]比\s*|(?<!可)[比较](?:(?:19|20)?\d{2}年(?:同期|底|末|初)?(?:执行数|决算数|预算数|完成数|第.次(?:全国)?\p{Script=Han}{2}普查)?|[^,。;、\d]{1,12}?))?(?:分别|接近|将近|平均每年|每年平均|每年|平均|年均|累计|再|又|高速|快速|稳步|强劲|逆势)?(?:增长|(?<!整顿|改造|巩固|优化|完善|治理|转化|改建)提升|下降|提高|增加|减少|降低|上升|上涨|下跌|下调|上调|回落|加快|放缓|收窄|扩大|微增|微降|略增|略降|增幅|降幅|增收|减收|增支|缩短|压缩|拉升|净增|下滑|攀升|增产|减产|翻|涨|跌|降|(?<!新|(?<![上去前\d])年)增)(?:率|幅度|幅)?)(?:了|高达|达到|达|为|约|近|超过?|分别达?到?)?$/u

/** 上升到, 缩短至, 精简为: how a number was reached; what counts stands before it, or in the clause before. */
export const reachPhrase =
  /(?:上升|提高|提升|增加|增长|扩大|缩小|缩短|压缩|下降|降低|减少|精简|跃升|攀升|升|降|增|减|调整|发展|扩展|扩充|变|涨|跌|扩|压|爬升?|添|并|提|缩|瘦|挪|拉长|回落|回升|优化|整合|压减|达|增强|拓展|延伸|下调|上调|攀|跃|翻番|突破|充实|补充|恢复|扩容)(?:到了?|至|为|成)$/u

/** 由, 从上年的, 由60年代的: where a change began. */
export const fromPhrase =
  /(?:由|从)(?:上年|去年|年初|年末|眼下|目前|现在|如今|头一年|过去|原来|原先|之前|以前|最初|当初|当年|开始|改革前|整治前|[一二三四五六七八九十\d]+年(?:前|底|末|初)?|(?:上世纪|20世纪)?\d0年代[初中末]?|[\d年月]+|“?[九十一二三]{1,2}五”?(?:期?末|时期|之初)?)?(?:同期)?(?:平均)?的?(?:不到|不足)?$/u

/** Behind a number that nothing was left of: 由1.2%｜下降为零, 从86户｜减到0. Refuses 由1.2%｜下降到0.3%. */
export const nothingLeft =
  /^(?:逐步|全部|已)?(?:下?降低?|减少?|归|实现|清)?(?:到|至|为)?(?:零(?![点\d])|0(?![\d.])|清零|归零|销号)/u
/** Before a number from which a change began: 发生率由｜1.2%. */
export const changesFrom = /[由从][^,。;\d]{0,8}$/u

/** Between two numbers of one thing: 由｜85%｜上升到｜94%, 9户｜添到现在的｜63户. */
export const turnPhrase =
  /^(?:逐步|大幅|快速|迅速|反而|又|则|一路|直接)?[\p{Script=Han}]{0,3}(?:到了?|至|为|成)(?:\d{4}年|\d0年代|现在|目前|如今|眼下|当前|今年|去年|上年|现有|年底|年末|月底)?(?:底|末)?的?(?:近|约|超过?|逾)?$/u

/** What stands before a number that is told of one unit: 运费每吨｜150元. It is no part of the name. */
export const perUnitPhrase =
  /(?:平均)?每(?:[万千百十]{0,3}(?:[名人户亩吨斤头只株桶餐份位校床家座间股方站年月天日样次件项单台套个例]|公斤|千克|立方|平方|平方米|立方米|千瓦时|平方公里)|(?:人|户)每[年月天])$|(?<=[\p{Script=Han}”]{2})(?:年|月|日)均$/u

/** A time right before a number: 连续三年, 2025年, 进出口总值｜五年｜累计; or that it doubled: 总值｜翻番｜达到. It is no part of the name. */
export const trailingTime =
  /(?:连续[一二三四五六七八九十\d]+年|于?(?:19|20)\d{2}年(?:底|末)?|(?<=[\p{Script=Han}]{3})[三五十]年累计|(?<=[额值量入资积])翻(?:一|两)?番)$/u

/** What says only that so much was reached, or is there: 分别达到, 就有, 都控制在. */
export const reachedOnly =
  /^(?:分别|各|则|就|也|都|均|更|仅|只|还|已|共)*(?:达到?|为|是|有|占|完成|实现|控制在|约|近|超过?|突破)*$/u

/** A clause that says by what a list is parted, and names nothing: 分县看, 从时段看. */
export const listView = /^(?:分|从|按)[^,。;:\d]{1,8}?(?:来)?看$/u

const circumstances = '(?:情况|背景|前提|条件|基础|基数|形势|压力)[下上]'
/** Under what it came to be, right before the number: 第三产业｜在上年基数较高的情况下(完成)｜56亿元. It is no part of the name. */
export const underWhich = new RegExp(String.raw`在[^,。;、\d]{2,18}${circumstances}$`, 'u')
/** Behind a time that is of what was so already: 在上年｜基数较高的情况下, 主要是去年同期｜基数偏高. Refuses 在2020年｜86家. */
export const underIt = new RegExp(
  `^(?:[^,。;]{1,16}${circumstances}|(?:同期)?的?(?:同期)?基数(?:较|偏|相对|过)?(?:高|低|大|小|抬高))`,
  'u',
)

/** How many steps a total climbed, right before where it came to: 生产总值｜连跨三个百亿元台阶、达到｜460亿元. It is no part of the name. */
export const stepsPhrase =
  /(?:[一二三四五六七八九十\d]{1,4}年)?(?:连续?|先后|接连)?(?:跨越?|迈)[上过]?(?:[一二两三四五六七八九十\d]{1,4}个[^,;。、\d]{0,6})?(?:台阶|大关|关口)[、,]?$/u

/** A phrase that opens with what it is counted by, behind a word for the place: 平均每百户家庭…, 全县｜每万人口…. */
export const eachPhrase =
  /^(?:全[省市县区旗镇乡村]|[我本该][省市县区])?((?:平均)?每(?![年月周天日季])[\p{Script=Han}]{3,})$/u

/** A time that opens a clause: 2022年, 12月末, 截至6月底, 今年前5个月, 2016-2019年, “十三五”时期. */
export const leadingTime = new RegExp(
  String.raw`^[\s,、的]*(?:${eraYear}[底末初]?|${decades}|\d{4}年?[-—~至到]{1,2}\d{4}年(?:间|期间)?|(?:“?(?:十[一二三四五六]|[七八九])五”?|“[一二三四五六]五”|第[一二三四五六七八九十]{1,2}个五年[计规]划)(?:时期|期间|以来)|[-—~至到]{1,2}(?:\d{4}年)?(?:\d{1,2}月份?(?:\d{1,2}日)?[底末初]?|\d{1,2}日)|(?:截至|截止|到|至)?(?:(?:\d{4}年|今年|去年|上年|明年)(?:度|底|末|初|以来)?)(?:前\d+个月|\d{1,2}(?:[-—至]\d{1,2})?月(?:\d{1,2}日)?)?(?:份|底|末|初|中旬|上旬|下旬)?(?:前后?)?|(?:截至|截止|到|至)?(?:前\d+个月|\d{1,2}(?:[-—至]\d{1,2})?月(?:\d{1,2}日)?)(?:份|底|末|初|中旬|上旬|下旬)?前?|(?:\d+|[一二三四五六七八九十两]+)(?:年|个月|天)(?:来|间|里|内|中(?=共|累计|平均|年均)|(?=累计|改造|新建|新增|建成|完成|实施|投入|生产))|\d+(?:年|个月|天)|每(?:[年月周天日]|季度)|全年|[上下]半年|(?:年末|年底)前?|年内|当年)(?=.)`,
  'u',
)

/** 经济增长｜预期目标确定为, 粮食产量｜目标为: what was set is of the measure before it. A task's own goal stays (考核目标为). */
export const goalPhrase =
  /(?<=增长|增速|增幅|量|额|收入|面积|率)(?:的?(?:年度|预期|预定))?目标值?(?:[设确]?定)?[在为]$/u

/** 高于全省平均水平, 比上年多: how far one thing is from another. */
export const gapPhrase =
  /((?:高于|低于|高出|快于|慢于|领先|超出|超过(?=[^,。;、\d]{0,8}平均))(?:(?:19|20)\d{2}年)?[^,。;、\d]{0,12}|(?:比|较)[^,。;、]{1,12}(?:多|少|低|高|快|慢|长|短|提前|新增|(?:多|少|再)\p{Script=Han})(?:出|了)?)$/u

/** 是2018年的, 为年初预算的, 相当于脱贫前的: what a multiple or a share compares with. */
export const againstPhrase =
  /((?:是|为|不足|不到|超过|相当于|仅为|恢复到?至?|完成|实现)[^,。;、]{2,10}的|(?:完成|实现|达到)(?:了)?(?:全年|年度|年初|当年)?[^,。;、]{0,4}(?:目标|任务|计划|预算)(?:数|任务)?)$/u

/** 占, 占比, 占全市, 总数超过全市｜1/4: the share of what was named before. */
export const sharePhrase = /(占(?!比|地|用|道)[^,。;、\d]{0,16}|(?<![^,。;、(])(?:占比|占)[达为约近]?)$/u

/** Ends of a label that already say share or rate. */
export const rateEnd =
  /(?:率|平均值|占比|比例|比重|比列|满意度|知晓度|度|幅|安全感|幸福感|获得感|指数|增速|系数|比|比值|倍差|强度|含糖量|面|增长|(?:比例|比率|率|比重)的?(?:上限|下限|标准|要求))(?:\([^()]{1,16}\))?$/u

/** What is appended to a bare verb by the dimension of its unit: 留置6人 → 留置人数. */
export const countSuffix: Readonly<Record<string, string>> = {
  person: '人数',
  household: '户数',
  money: '金额',
  area: '面积',
  percent: '比例',
  count: '数',
}

/** What a ratio of three is told of whose parts have no names of their own: 三次产业结构为8.4:39.1:52.5. Source: GB/T 4754. */
export const ofIndustries = /(?:三次|[一二三、]{3,5}次?)产业|三产/u
export const industryParts: readonly string[] = ['第一产业', '第二产业', '第三产业']

/** By which rate an amount is told in another currency: 人均地区生产总值19763元,｜按上年平均汇率计算为｜2865美元. Refuses 汇率上升. */
export const exchangePhrase = /按[^,。;]{0,14}汇率(?:计算|折算|换算|折合)(?:约?为|约?合)?$/u

/** Words that say of whom a measure is, and not which: 城镇｜同比增长. */
export const onlyWhose = /^(?:(?:其中|全[国省市县区]|城乡|城镇|农村|居民|城市|乡村)*)$/u

/** Over how many years it grew, all that stands before its growth: 与2020年相比,｜两年｜平均增长. */
export const yearsOf = /^[两二三四五六七八九十]{1,2}年$/u

/** What stands behind a measure in a clause of its own: with what it is compared, a number without a unit, or which way it goes. */
export const setAgainst =
  /^(?:[与同和跟比较][^,]{2,14}|\d{2,}(?:\.\d+)?|(?:持续|稳步|不断|进一步|显著|明显|大幅|较快|快速|平稳|逐步|继续|保持|实现){0,2}(?:提高|增长|增加|扩大|上升|攀升|提升|下降|减少|回升|向好|回落|放缓|加快))?$/u

/** That a place as a whole is meant. */
export const wholePlace = /^(?:全[国省市县区旗镇乡村]|[我本该][省市县区旗镇乡村])?的?$/u
