/**
 * Readings in place names that the library gets wrong: the name (or the part that decides) and one
 * toneless syllable for each of its characters. The longest name that fits wins.
 *
 * Only what was seen to come out wrong belongs here: 重庆, 长春, 厦门, 六安, 蚌埠 and 亳州 come out right.
 */
export const pinyinOverrides: readonly (readonly [name: string, syllables: string])[] = [
  // characters with one reading in all place names, and another in everyday words
  ['都', 'du'], // 都匀, 花都区; not 都 dou "all"
  ['什', 'shi'], // 喀什, 克什克腾旗, 什邡; not 什么 shen
  ['氹', 'dang'],
  // names
  ['蚌山', 'beng shan'],
  ['曾都', 'zeng du'],
  ['称多', 'chen duo'],
  ['大箐山', 'da qing shan'],
  ['大埔', 'da bu'],
  ['大涌', 'da chong'],
  ['调兵山', 'diao bing shan'],
  ['繁峙', 'fan shi'],
  ['红寺堡', 'hong si pu'],
  ['洪洞', 'hong tong'],
  ['黄陂', 'huang pi'],
  ['珲春', 'hun chun'],
  ['会稽', 'kuai ji'],
  ['浒墅关', 'xu shu guan'],
  ['筠连', 'jun lian'],
  ['浚县', 'xun xian'],
  ['乐陵', 'lao ling'],
  ['乐清', 'yue qing'],
  ['乐亭', 'lao ting'],
  ['六合', 'lu he'],
  ['麻涌', 'ma chong'],
  ['民乐', 'min le'],
  ['牟定', 'mou ding'],
  ['穆棱', 'mu ling'],
  ['歙县', 'she xian'],
  ['单县', 'shan xian'],
  ['十里堡', 'shi li pu'],
  ['塘厦', 'tang xia'],
  ['万柏林', 'wan bai lin'],
  ['尉犁', 'yu li'],
  ['蔚县', 'yu xian'],
  ['涡阳', 'guo yang'],
  ['吴堡', 'wu bu'],
  ['召陵', 'shao ling'],
]
