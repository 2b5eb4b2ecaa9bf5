import { pairsOf } from './rows.ts'

/** What organs are called in English, by the end of their name, the longest first; after the usage of their own English pages. */
const rows = `
直机关工委 Party committee for government offices|直属机关工委 Party committee for government offices|国资委党委 SASAC Party committee|国资委 SASAC|发展和改革委员会 development and reform commission
发改委 development and reform commission|卫生健康委 health commission|卫健委 health commission|纪委监委 discipline and supervision commission|纪委 discipline commission|政法委 political and legal commission
组织部 organisation department|宣传部 publicity department|统战部 united front department|社会工作部 social work department|教育局 education bureau|教育厅 education department|公安局 public security bureau
民政局 civil affairs bureau|民政厅 civil affairs department|财政局 finance bureau|财政厅 finance department|人社局 human resources bureau|住建局 housing and construction bureau|交通局 transport bureau
水利局 water bureau|农业农村局 agriculture bureau|商务局 commerce bureau|文旅局 culture and tourism bureau|应急管理局 emergency bureau|市场监管局 market regulator|医保局 medical insurance bureau|税务局 tax bureau
统计局 statistics bureau|信访局 petitions bureau|法院 court|检察院 procuratorate|总工会 trade union federation|团委 Youth League committee|妇联 women’s federation|人民政府 government|党委 Party committee|党组 Party group
`

const endings = pairsOf(rows).toSorted(([a], [b]) => b.length - a.length)

/** Whose an organ is that names no place: 省直机关工委. */
const levels: Readonly<Record<string, string>> = {
  省: 'Provincial',
  自治区: 'Regional',
  市: 'Municipal',
  区: 'District',
  县: 'County',
  旗: 'Banner',
}

/**
 * An organ's name in English: 省国资委党委 → Provincial SASAC Party committee, 沈阳市直机关工委 → Shenyang Party committee for government offices.
 * Undefined for an organ that no row names, or of a place that its own name does not end.
 * @param spelled writes so many of the first characters of the name in Latin letters
 */
export function organName(name: string, spelled: (characters: number) => string): string | undefined {
  const ending = endings.find(([zh]) => name.endsWith(zh))
  if (!ending) return undefined
  const [zh, en] = ending
  const head = name.slice(0, name.length - zh.length)
  if (head === '') return en
  const level = levels[head]
  if (level !== undefined) return `${level} ${en}`
  return /[省市区县旗州盟]$/u.test(head) ? `${spelled(head.length - 1)} ${en}` : undefined
}
