/**
 * What denies the words behind it, and what may stand between: 未及时清理收回, 没有电梯的, 不再新增. Refuses 未成年人, 未来, 前所未有 and 有没有,
 * where nothing is denied.
 */
const denies =
  '尚未|并未|从未|仍未|还未|未能|未曾|未|(?<!有)没有|没能|不再|不予|不愿意?|不肯|不宜|无法|无力|拒不'
const other = '(?!有|艾|然|尽|雨|来|成年|婚|知|必|名|央|时间)'
const manner = '及时|按[期时照规定要求]{1,3}|如期|全部|完全|全面|有效|足额|充分|严格|真正|及早|彻底'

/** Right before a name: what is denied of it, with the clause that it stands in (没有落实的｜项目). */
export const deniedBefore = new RegExp(
  `(?:${denies})${other}(?:${manner})*(?:[\\p{Script=Han}]{1,8}的)?$`,
  'u',
)

/** A name that opens with a denial. */
export const opensDenied = new RegExp(`^(?:${denies})${other}`, 'u')
