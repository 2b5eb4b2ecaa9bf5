/**
 * Radicals that pasted PDFs put in the place of characters that look the same (⻄安, 360⼈): the blocks U+2E80–2EFF and
 * U+2F00–2FDF of Unicode. The second is folded by the standard's own compatibility mapping; of the first, which has almost
 * none, the simplified forms that are characters of their own are listed. One character stands for one.
 */
export const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  '⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⺟母 ⺠民'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
