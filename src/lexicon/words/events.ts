import { wordSet } from '../word-set.ts'

/** Units of what is held: courses, meetings, fairs, tours. */
export const eventUnits: ReadonlySet<string> = wordSet('场 场次 期 期次 次 届 班 班次 堂 节 讲 轮 个班')

/**
 * What an event brings, in words that do not say of what it is: 培训 (400人), 惠及群众, 达成就业意向. Not what names a thing or people that
 * tell which: 培训村医, 发放资料.
 */
export const brought =
  /^(?:共|累计|共计|总计|直接|现场|已)?(?:(?:培训|轮训|受训|教育|惠及|受益|受惠|服务|参与|参加|参训|参会|受教育|受众|听众|观众|覆盖|带动|吸引|接待)(?:各类|各级|广大|基层)?(?:党员(?:、?干部)?|干部(?:、?群众|职工)?|群众|居民|村民|学员|人员|观众|听众|市民|农民|农户|职工|师生|学生|企业|游客)?(?:参加|参与)?|(?:现场)?(?:初步)?达成(?:就业|用工|合作|求职|购销)?(?:意向|协议)|签约(?:项目|金额)?|(?:提供|推出)(?:就业)?岗位|解答(?:群众)?咨询|接受(?:群众)?咨询|(?:帮助|促成)就业|签订(?:合同|协议)|成交(?:金额|额)?|销售额)(?:人数|人次)?$/u

/** Who gains by a work or is met by it, in words that say neither whom nor by what: 惠及群众, 涉及居民, 受益农户. Not 惠及种粮大户, nor 带动就业, which is a count of its own. */
export const benefits =
  /^(?:共|累计|共计|直接|预计)?(?:(?:可|将|已)?(?:惠及|受益|受惠|涉及|辐射|服务|方便)(?:周边|沿线|广大|城乡|基层)?(?:群众|居民|村民|市民|农民|农户|人口|户数|职工|师生|学生|企业|商户|住户|家庭)?|(?:群众|居民|村民|农户|人口)受益)(?:人数|人次)?$/u
