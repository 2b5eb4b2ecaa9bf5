/** Words that decide whether a number is a target, a change or a rate, before its verb is asked. */

/** In the clause before the number: it is planned or required, not achieved. 将 counts only as an adverb (将达, 将建成). */
export const targetWords =
  /(力争|争取(?=在|到\d{4}|今年|明年|年内|用|实现)|预计|计划(?=在|到|今年|明年|年内|用|建|新|投|总)|拟(?!定)|目标是?|规划建设|确保(?=.{0,12}(达|以上|完成))|将(?=达|新|建成|实现|完成|突破|增|超|投|有|培|打造|建设|再|继续|开工|全|力|于)|可(?=突破|达|实现)|打算|有望|到20[2-9]\d年.{0,12}(达|实现|建成|完成)|全力打造$|不少于|不低于)/u

/** A label or a phrase that tells of a change. */
export const changeWords =
  /(同比|环比|比上|比去|较上|较去|较年初|比.{1,6}年)|((增长|提升|下降|提高|减少|降低|上升|回落|净增|增幅|降幅)(了|达|约)?$)|户均增收|人均增收/u

/** A label or a unit that tells of a rate: shares, averages, per head. */
export const rateWords =
  /(率|占比|比例|比重|比列|满意度|平均|人均|户均|村均|均价|每万|每百|每千|比例系数|指数)$|^(平均|人均|户均|村均|每万|每千|每百|每个|每户|每人|每村)|平均年龄|人均/u

/** Words of the clause that make a count a flow, where the verb alone would say stock. */
export const flowWords =
  /(累计|先后|共(?=查|处|办|受|收|解|开|举|投|发|组织|培|走|协)|今年以来|去年以来|自.{1,16}以来|新增|新建|新成立|新组建|年(交易|销售|产|收入)|已(?=评|协|解|收|为))/u

/** Units that count events or amounts over a time. */
export const flowUnits = /^(人次|场次|件次|次|场|期|件|起|轮|批次|趟|遍|篇|册|份|宗|课时)$/u

/** Earlier in the sentence: all that it goes on to count is planned (到2025年,力争……,新增托位3000个). */
export const planWords =
  /(力争|主要预期目标|预期目标|目标(是|为)|到20[2-9]\d年(?:底|末)?,|计划(?:到|在|用)|规划到)/u

/** In the clause before the number: it is counted by something else (每千名老年人拥有床位, 每餐10元, 人均办案). */
export const perWords =
  /(每[万千百十]?[名人户亩吨斤头只株桶餐份位村校床家]|每(?:公斤|千克|平方米|立方米|千瓦时|人每[月年天]|户每[月年])|(?:人|户|村|亩|校)均)[^,。;]{0,14}$/u
