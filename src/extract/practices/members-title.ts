import { plain } from '../../text/plain.ts'

/** A set without a name is shown by its first members: 组织引擎、项目引擎等4项. */
export function membersTitle(members: readonly string[]): string {
  const first = members
    .slice(0, 2)
    .map((member) => plain(member).replace(/[“”]/gu, ''))
    .join('、')
  return members.length > 2 ? `${first}等${members.length}项` : first
}
