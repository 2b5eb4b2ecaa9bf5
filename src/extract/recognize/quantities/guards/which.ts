import type { UnitRow } from '../../../../lexicon/units.ts'

/** A building, a bus line, a release of software or a rank: a number that says which, not how many. */
export function isWhich(text: string, start: number, end: number, unit: UnitRow): boolean {
  const left = text.slice(Math.max(0, start - 12), start)
  const right = text.slice(end, end + 8)
  if (/^[栋幢]$/u.test(unit.text))
    return /(?:[里园苑城区庭府号院湾郡]|住|到)$/u.test(left) && !/^.{0,4}(?:楼|房|厂|建筑|住宅)/u.test(right)
  // 表1 单位:万元: the number of a table, before what its amounts are in.
  if (unit.text === '单位') return /表$/u.test(left) && right.startsWith(':')
  if (unit.text === '路')
    return (
      !/(?:监控|视频|摄像|信号|探头|接入)/u.test(left) &&
      !/^[^,。;\d]{0,5}(?:监控|视频|摄像|探头)/u.test(right)
    )
  if (unit.text === '版') return /\./u.test(text.slice(start, end))
  // 三角梅, 八角亭: a tenth of a 元 ends a phrase; 八十三亩二角: a quarter of a 亩 of old.
  if (/^[角毛]$/u.test(unit.text))
    return left.endsWith('亩') || !/^(?:$|[,。;、)\d一二三四五六七八九分]|左右|以上)/u.test(right)
  // 贯彻八次、九次全会精神
  if (unit.text === '次' && /^[一二三四五六七八九十]/u.test(text.charAt(start)) && meetings.test(right))
    return true
  // 8兆瓦级齿轮箱, 最长96米叶片: what a product is like.
  if (sized.has(unit.dimension) && right.startsWith('级')) return true
  // 500千伏输变电工程: a class of lines.
  if (unit.text === '千伏' || unit.text === 'kV')
    return /^(?:、\d{2,3}千伏)*(?:及?以[上下])?(?!的)\p{Script=Han}/u.test(right)
  // 12英寸芯片
  if (unit.text === '英寸') return /^(?!的)\p{Script=Han}/u.test(right)
  if (sized.has(unit.dimension) && /最[长大高深宽重]$/u.test(left) && /^(?!的)\p{Script=Han}/u.test(right))
    return true
  // 六墩7组村民, 红星11、12组: groups of a village.
  if (/^[组社队]$/u.test(unit.text) && /^\d{1,2}$/u.test(text.slice(start, end - 1)))
    return (
      groupsBefore.test(left) ||
      /^(?:村民|居民|社员|农户|群众|、\p{Script=Han}{2,4}\d{1,2}[组社队、])/u.test(right)
    )
  // 张家湾、十八户、泉子街: a village among others. Refuses 三户、五户和八户 and 李家12户、王家8户.
  if (unit.text === '户' && spelled.test(text.slice(start, end)))
    return amongNames.test(left) && beforeNames.test(right)
  // 其中10亿元企业2户: firms of a size, which are counted behind it. Refuses 奖励10亿元企业2户.
  if (unit.dimension === 'money' && ofSize.test(right) && opensSize.test(left)) return true
  // 价格1升3降5平: how many rose.
  if (unit.text === '升' && /^\d{1,3}[降平跌]/u.test(right)) return true
  // 全省5‰人口变动抽样调查: how a survey was drawn.
  if (unit.dimension === 'percent' && /^[^,。;、]{0,6}抽样/u.test(right)) return true
  // 全省十个示范县之一: it is one of so many that others have.
  if (unit.dimension === 'count' && oneOfThem.test(text.slice(end, end + oneOfReach))) return true
  if (unit.text === '%' && /^线(?![上下路])/u.test(right)) return true
  // 最低20%收入组, 后30%的学生: which part of a ranking. Refuses 最低30%的首付.
  if (unit.text === '%' && ofRanking.test(left) && rankedBy.test(right)) return true
  // 四台遗址: where something is.
  if (
    unit.text === '台' &&
    spelledPlace.test(text.slice(start, end)) &&
    /^(?:遗址|山|子|村|镇|乡|沟|寺|庙)/u.test(right)
  )
    return true
  if (/^[名位]$/u.test(unit.text)) return /(?:全[国省市县区]|[,、]|倒数|排名)后$/u.test(left)
  return false
}

const ofSize = /^级?(?:企业|项目|产业|集群|园区|镇|村)\d/u
const opensSize = /(?:^|[,、;:。]|其中|培育|新增|引进|拥有|现有|形成)$/u

const spelled = /^[一二三四五六七八九十百]{1,3}户$/u
const amongNames = /(?:^|[,。、:有如是])[^,。、:\d一二三四五六七八九十百千万两]{2,6}、$/u
const beforeNames = /^、[^,。、:\d一二三四五六七八九十百千万两]{2,6}(?:[、,。等和及]|是|$)/u

/** 红星11、｜12组, 六墩村｜7组 */
const groupsBefore = /(?:(?<!分别.{0,6})\p{Script=Han}\d{1,2}、|村)$/u
const ofRanking =
  /(?:最[高低]|(?<![目以之年月日此会提当战节事天生从眼跟])前|(?<![以之年月日此然今其最先随])后)的?$/u
const rankedBy =
  /^的?(?:收入[组户]|高收入|低收入|中等收入|家庭|居民|人口|人群|农户|牧户|贫困|企业|学生|考生|员工|单位|部门|乡镇|村(?!均))/u
const spelledPlace = /^[一二三四五六七八九十]{1,2}台$/u
const oneOfReach = 26
const oneOfThem = /^(?![^,。;、:\d]*(?:是|为|入选|列入|获评|跻身))[^,。;、:\d]{1,20}之一(?=$|[,。;、:)])/u
const meetings = /^(?:[、和][一二三四五六七八九十]{1,3}次)*(?:全会|全委会|全体会议|党代会|代表大会)/u
const sized: ReadonlySet<string> = new Set(['power', 'length', 'mass', 'volume', 'energy'])
