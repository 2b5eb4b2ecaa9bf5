/** Words that say how a thing changed, or what part of it: before them stands what it is: 地区生产总值｜预期目标增长. 增加值 is no change. */
export const ofChange =
  /(?:年度)?(?:预期|奋斗)?目标(?=增长|增速|增幅)|同比|环比|[比较](?:上年|去年|上月|上季度|(?:19|20)\d{2}年|[^,;。]{1,4}年)|年均|两年平均|按可比价|可比价|可比(?=增长)|(?:自然|同)口径|(?:剔除|扣除)(?=[^,;。]{2,12}因素)|分别|(?:名义|实际)(?=增长)|(?<!自然)增长|增速|增幅|降幅|涨幅|提升|下降|提高|回落|上涨|增加(?!值)|减少|高于|快于|低于|占(?!地)|完成(?=年|全年|目标|省|预算|调整|任务)|为(?=年初|调整|预算)|翻(?=番)/u

/** What may stand before the name of an aggregate without making it another one: 实现｜地区生产总值. */
export const sameThing =
  /^(?:实现|完成|预计|提出|确保|力争|预期|保持|推动|争取|锚定|规模|一般|全社会|全体|规模以上|规上|地方|城镇|农村|城乡|居民|常住|人均|社会|其中|全省|全市|全县|全区|全国)*$/u

/** What a report calls a thing when it tells its change only: 经济增长5%左右 is the growth of the gross product. */
export const changedAs: readonly (readonly [name: RegExp, id: string])[] = [
  [/^(?:全[省市县区国]|我[省市县区])?(?:地区|区域|县域)?经济(?:总量)?$/u, 'macro.gdp'],
  [/^(?:全[省市县区])?规(?:模以)?上工业企业增加值$/u, 'macro.industry'],
  [
    /^(?:全[省市县区]|我[省市县区])?(?:货物|外贸|对外贸易)?进出口(?:贸易)?(?:总额|总值|额|值)?$/u,
    'macro.trade',
  ],
]
