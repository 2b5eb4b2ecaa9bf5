/** How a label is put together where the number is a share or a change of what stands before it. */

/** 同比增长, 比上届下降, 较上年提高: the change of what was named before. */
export const changePhrase =
  /((?:同比|环比|比[^,。;、\d]{1,7}?|较[^,。;、\d]{1,7}?)?(?:分别|平均|累计|再|又)?(?:增长|提升|下降|提高|增加|减少|降低|上升|上涨|下跌|下调|上调|回落|加快|放缓|收窄|扩大|微增|微降|略增|略降|增幅|降幅|增收|缩短|压缩|净增|下滑|攀升|增产|减产|翻|涨|跌|降|增)(?:率|幅度|幅)?)(?:了|达到|达|为|约|近|超过?|分别达?到?)?$/u

/** 上升到, 缩短至, 精简为: how a number was reached; what counts stands before it, or in the clause before. */
export const reachPhrase =
  /(?:上升|提高|提升|增加|增长|扩大|缩短|压缩|下降|降低|减少|精简|跃升|攀升|升|降|增|减|调整|发展|扩展|扩充|变|涨|跌|回落|回升|优化|整合|压减|达|增强|拓展|延伸|下调|上调|攀|跃|翻番|突破)(?:到了?|至|为|成)$/u

/** 由, 从上年的: where a change began. */
export const fromPhrase =
  /(?:由|从)(?:上年|去年|年初|过去|原来|原先|之前|以前|最初|当初|改革前|[一二三四五六七八九十\d]+年(?:前|底|初)?|[\d年月]+)?(?:同期)?的?$/u

/** 高于全省平均水平, 比上年多: how far one thing is from another. */
export const gapPhrase =
  /((?:高于|低于|高出|快于|慢于|领先|超出)[^,。;、\d]{0,12}|(?:比|较)[^,。;、]{1,12}(?:多|少|低|高|快|慢|长|短|提前)(?:出|了)?)$/u

/** 是2018年的, 为年初预算的, 相当于脱贫前的: what a multiple or a share compares with. */
export const againstPhrase = /((?:是|为|相当于|仅为|恢复到?至?|完成)[^,。;、]{2,10}的)$/u

/** 占, 占比, 占全市: the share of what was named before. */
export const sharePhrase = /(占(?!比|地|到?了)[^,。;、\d]{0,16})$/u

/** Ends of a label that already say share or rate. */
export const rateEnd = /(率|占比|比例|比重|比列|满意度|知晓度|度|幅|指数|增速)$/u

/** What is appended to a bare verb by the dimension of its unit: 留置6人 → 留置人数. */
export const countSuffix: Readonly<Record<string, string>> = {
  person: '人数',
  household: '户数',
  money: '金额',
  area: '面积',
  percent: '比例',
  count: '数',
}
