/**
 * Budget reports tell an account once, of whose level it is and which fund (市级一般公共预算收入…), and then its items by their bare names
 * (增值税, 调入资金, 收入合计) for a paragraph or more. Sources: budget reports of some forty provinces, cities and counties.
 */

/**
 * A statement of an account: whose it is (市级, 省本级, 全市), and of which fund. Takes 市级主要支出科目执行情况, 省本级政府性基金预算收入 and 全省
 * 国有资本经营预算支出; refuses 市级以上龙头企业.
 */
export const accountPhrase =
  /(?<level>(?:自治区|[省市县区州旗盟镇])本?级|本级|全[省市县区州旗盟镇])(?:主要)?(?<fund>(?:一般公共|政府性基金|国有资本经营|社会保险基金)预算)?(?=(?:主要|地方)?(?:税收|非税)?(?:收入|支出|收支))/gu

/** An item of an account, which says of itself neither whose nor of which fund it is. */
export const accountItem =
  /^(?:(?:增值税|(?:企业|个人)所得税|城市维护建设税|契税|土地增值税|房产税|资源税|耕地占用税|环境保护税|印花税|车船税|城镇土地使用税)|(?:税收|非税|专项|行政事业性收费|罚没|国有资源)[\p{Script=Han}（()）]{0,12}收入|[\p{Script=Han}]{2,12}支出)/u

/** What balances an account: which fund it balances must be said with it. */
export const balancing =
  /^(?:收入|支出|收支)?(?:合计|总计|总量|结余)$|^(?:加上?)?(?:中央|上级|省级?|市级?|区级?|县级?|市县)?(?:[税返]{1,2}[^,]{0,2}还)?(?:及)?(?:返还|补助|上解|转移支付)|^(?:从[^,]{2,10})?调[入出]|^(?:年[终末])?(?:滚存)?结[转余]|(?:债券|债务)[\p{Script=Han}]{0,4}(?:收入|资金|支出)$|划入$|结转使用$|(?:利息|保险费|财政补助)[\p{Script=Han}]{0,4}收入$/u

/** What an account changed by, as a number of money: 增收｜0.7亿元 is no part of it, and is not what grew. Refuses 增长. */
export const changeAmount = /(?:增收|减收|增支|减支)(?:金额)?$/u

/**
 * A class of spending by its function, alone before its amount. Source: 政府收支分类科目 (the ministry of finance's functional classes), and their short
 * forms in budget reports.
 */
export const spendingClass =
  /(?:其中|用于|[:,、和]|元)(?<name>一般公共服务|公共安全|教育|科学技术|科技|文化(?:旅游)?体育与传媒|社会保障和就业|社保和就业|社会保障|卫生健康|医疗卫生|节能环保|城乡社区(?:事务)?|农林水(?:事务)?|交通运输|资源勘探(?:信息|工业信息)?等|商业服务业等|自然资源海洋气象等|住房保障|粮油物资储备|灾害防治及应急管理|债务付息)$/u
/** What such classes are parts of. */
export const spendingTotal = /支出[^,。;]{0,12}\d/u

/** Income and spending, or what is done with them, by no name of their own. */
export const bareAccount =
  /^(?:全年|本年|当年|年度|年初|预计)?(?:总?收入|总?支出|列支|收支结余|本年结余|滚存结余|(?:年终|全年)?入库)(?:比上年|同比)?(?:增长|下降|增加|减少|增收|减收|多收|短收)?(?:金额)?$/u

/** The fund that the head of a paragraph names: (四)社会保险基金预算。. */
export const fundOfParagraph =
  /^\s*(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}[、.])?(?<fund>(?:一般公共|政府性基金|国有资本经营|社会保险基金)预算)(?:执行|收支)?(?:情况|方面)?[。:,]/gu

/** The fund whose income a sentence tells before its spending. */
export const fundOfSentence =
  /(?<fund>(?:一般公共|政府性基金|国有资本经营|社会保险基金)预算)(?:总?收入|总?支出)/gu

/** What was set for income or spending, behind it: 一般公共预算收入｜拟安排, 支出｜预计. It is no part of the name. */
export const setFor = /(?:拟|初步|计划|预计|预算){0,2}(?:安排|确定为|编列|预计)$/u
