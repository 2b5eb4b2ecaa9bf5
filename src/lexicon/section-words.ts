/**
 * What the headings of a report say of what stands below them: that it was done, or that it is planned. Sources: the
 * headings of some hundred work reports, budget reports, summaries and plans of provinces, cities and counties.
 */
export type SectionMode = 'done' | 'planned'

/** Words of a heading that look back; they win over words of plans (2025年计划执行情况, 目标完成情况, 全市超额完成年度目标任务). Refuses 确保全面完成目标任务. */
export const doneHeading =
  /回顾|成就|成效|成绩|总结|执行情况|完成情况|进展情况|开展情况|推进情况|实施情况|落实情况|工作情况|基本情况|主要做法|取得的|运行情况|(?:[一二三四五六七八九十]{1,2}|\d{1,2})年来|(?:今年|年|会议|换届)以来|过去[的]?[一二三四五]年|任务[^,。;]{0,8}(?:全面|圆满|超额|顺利|如期)完成|(?:[省市县区州旗镇乡]|已|已经|(?<!(?:确保|力争|争取|坚决|全力|努力|奋力|为|要|将|持续)[^,。;]{0,4})(?:基本|全面|圆满|超额|提前|顺利|如期|率先))完成[^,。;]{0,14}(?:目标|任务)|亮点|经验/u

/** Words of a heading that look ahead: 2026年工作安排, 重点任务, 下一步打算, 关于2026年工作, 今年还要这样干. */
export const plannedHeading =
  /(?:工作|任务|主要)(?:安排|打算|部署|计划|要点|思路|考虑)|(?:重点|主要|目标)任务|(?<!(?:上半年|前[一二三]季度|去年|上年|年来|年度|以来)的?)(?:重点工作|主要工作(?!回顾))|(?:预期|主要|发展|奋斗|工作)目标|总体(?:要求|思路|目标)|指导思想|下一步|下步|下一阶段|下阶段|今后|明年|未来|关于(?:20\d\d|今)年.{0,6}工作|预算草案|民生实事|行动(?:方案|计划)|实施方案|规划纲要|还[要将][^,。;]{0,6}干|接着干|怎么干|(?:要|将|打算)(?:这样|这么|怎么)干|(?<!(?:研究|商讨|讨论|谋划|了解|介绍|查看)[^,。;]{0,4})发展规划/u

/** Words of a heading that say what its part is about, not when: 2023年主要工作 (2023年财政重点工作) looks back where the report ends in 2024年工作打算. */
export const workHeading = /^(?:20\d\d年)?(?:的)?(?:\p{Script=Han}{2,4}?)??(?:主要|重点)?工作$/u

/** Sentences that turn a report to its plans, at the start of a paragraph: 今年经济社会发展主要预期目标是. */
export const plannedOpening =
  /^(?:明年|下一步|接下来|今后)(?:怎么|如何|咋)(?:干|走|办|抓)\?|^今年的?任务(?:单|清单)|^(?:经济社会发展的?)?主要(?:预期|奋斗)目标(?:是|为|:)|^(?:[^,。;]{0,8},)?(?:(?:今年|20\d\d年|明年|下一?年|新的一年)[^,。;]{0,16}(?:目标|总体要求|总体思路|工作思路)[^,。;]{0,6}(?:是|为|:)|(?:做好|完成好?|围绕)(?:今年|20\d\d年|明年)[^,。;]{0,12}(?:工作|目标)|(?:重点|着力|主要|突出)(?:做好|抓好|推进)[^,。;]{0,10}(?:工作|任务)|下一步,|(?:今后|未来)的?五年[,是]|(?:今年|明年|20\d\d年),(?:我们|全[省市县区州旗])(?:将|要)|[^。]{0,60}(?:,|^)明年(?:将|要|计划|拟))/u

/** What a report says of its year in its first clauses: whom it followed, what kind of year it was. */
export const reportWords =
  /^[^。;]{0,60}(?:坚强领导|正确领导|领导下|关心支持下|指导下|以习近平|党中央|紧紧围绕|深入贯彻|全面贯彻|认真贯彻|坚持以|统筹推进|(?:之|的一|关键|重要|收官|开局|攻坚)年[,。;])/u

/** Before a list of targets, each of which is one: 2019年主要预期目标是:生产总值增长8%;…. */
export const targetList = /(?:预期|主要|发展|总体|工作|年度|奋斗|约束性)(?:性)?目标(?:任务)?(?:是|为|:)/u

/** Before a list of what is expected, each number of which is: 预计全年生产总值118亿元,增长8%;财政收入｜5.6亿元. */
export const expectedList =
  /^(?:全[省市县区州旗]|[我本][省市县区州旗])?预计(?:全年|今年|到?年底|年内|20\d{2}年)[^。]*;/u

/** A sentence that says at its head that it is of what is to come, up to its full stop: 明年,拟办班36期;再建院落｜300个; 下半年,要抓好…. Refuses 下半年,新开工｜12个. */
export const aheadList =
  /^(?:(?:明年|来年|下一步|下一?阶段|接下来|今后)(?:,|[^,。;]{0,12}(?:拟|将|要|计划|打算|力争))|(?:下半年|[四4]季度|第四季度),?[^,。;]{0,8}(?:拟|将|要|计划|打算|力争|确保))/u

/** A clause of such a list that tells of a part of the year, which is over: 前三季度, 1—11月. */
export const partOfYear = /\d月|(?<![四4])季度|(?<!下)半年/u

/** Before a list of what was set, each number of which is planned, in a part that looks back too: 经…会议批准,2023年度预算为:, 收入预期目标为:. */
export const approvedBudget =
  /批准[^。;]{0,24}预算(?:草案)?(?:为|:)|(?:预期目标|(?:收入|支出|收支)预算)(?:为|是)?:/u

/** In a part that plans: a clause that tells what is there already, or was done before. */
export const doneClause =
  /已|(?<![比较与同])(?:去年|上年)|截至|目前|(?<![三五十\d]年)累计|现有|过去|以来|此前|近年|[十百]年来/u

/** In a part that looks back, what is still a plan: 到2030年, 力争, 下一步. 预计 of a finished year is an estimate. */
export const strongPlan =
  /力争|争取(?!到?了)|下一步|明年|未来|到20[3-9]\d年|拟(?!定|订)|计划(?=于|在|到|明|总?投资)/u

/** What is to be once a work is done: nothing tells when. 全部建成达产后,年营收超｜100亿元. */
export const onceBuilt = /(?:建成|投产|达产|完工|竣工|投用|投运)以?后/u

/** Behind a year: what came about in it, once. What the sentence goes on to tell is of now. */
export const founded =
  /^[^,。;]{0,8}(?:建市|建县|建区|设市|设县|设区|撤县|撤市|成立|设立|创办|创建|组建|始建|注册|制定|出台|印发|颁布)/u
