import { relayLevel, takesCharge } from '../../../../lexicon/practices/list-words.ts'
import { finish, type Member, type MemberList, partOf } from '../member-list.ts'

/**
 * Work handed from level to level, told by its members alone. Takes 户投放、组保洁、村收集、镇转运、县处理 (steps) and
 * 县级领导包镇、镇干部包村、村干部包组、党员包户 (the levels that take charge); refuses 县医院、镇卫生院、村卫生室.
 */
export function relayList(members: readonly Member[]): MemberList | undefined {
  const charges = members.map((member) => takesCharge.exec(member.text)?.[1])
  if (charges.every((holder) => holder !== undefined)) {
    return finish(
      'levels',
      members.map((member, nth) => partOf(member, 0, charges[nth]?.length)),
      undefined,
    )
  }
  const told = members.map((member) => relayLevel.exec(member.text))
  const levels = told.map((match) => match?.[1])
  if (new Set(levels).size !== members.length || levels.includes(undefined)) return undefined
  // 社区落实｜推进机制: what all of it is called is no part of its last member.
  return finish(
    'steps',
    members.map((member, nth) => partOf(member, 0, told[nth]?.[0].length)),
    undefined,
  )
}
