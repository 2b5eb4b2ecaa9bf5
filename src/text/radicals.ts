/**
 * Radicals that PDFs put in the place of characters that look the same (⻄安, 360⼈, ⺠⽣): the blocks U+2E80–2EFF and
 * U+2F00–2FDF of Unicode. The second is folded by the standard's own compatibility mapping, but for those whose form in fonts for
 * simplified characters is another (⼾ is 户 there, not 戶); of the first, which has almost none, the forms that are characters
 * of their own are listed. One character stands for one.
 */
const rows: ReadonlyMap<string, string> = new Map(
  '⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⺟母 ⺠民 ⼾户 ⾭青 ⿈黄'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)

/** All radicals, as the inside of a class of characters. */
export const radicalRange = '\\u2e80-\\u2fdf'

/** The character that a radical stands for; another character as it is. */
export const ofRadical = (character: string): string => rows.get(character) ?? character.normalize('NFKC')

const radicals = new RegExp(`[${radicalRange}]`, 'gu')

/** A text with characters in the place of radicals; every offset stays. */
export const withoutRadicals = (text: string): string => text.replace(radicals, ofRadical)
