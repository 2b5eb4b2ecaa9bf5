/** How a label is put together where the number is a share or a change of what stands before it. */

/** 同比增长, 比上届下降, 较上年提高: the change of what was named before. */
export const changePhrase =
  /((?:同比|环比|比[^,。;、\d]{1,7}?|较[^,。;、\d]{1,7}?)?(?:分别|平均|累计|再|又)?(?:增长|提升|下降|提高|增加|减少|降低|上升|回落|增幅|降幅|增收|缩短|压缩|扩大|净增|下滑|攀升)(?:率|幅度|幅)?)(?:了|达到|达|为|约|近|超过?|分别达?到?)?$/u

/** 占, 占比, 占全市: the share of what was named before. */
export const sharePhrase = /(占(?!比|地)[^,。;、\d]{0,10})$/u

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
