/** What may stand right before a subject: words of time and manner, opening marks. */
const bareLead =
  /^(?:\d{1,2}[.、]|[“‘(\s]|目前|如今|近年来|近日|日前|今年以来|去年以来|截至目前|现在|同时|此外|为此|其中|据了解|(?:19|20)\d{2}年(?:[底末初度]|[上下]半年)?|在|(?:邻近|相邻|毗邻|附近)的)*(?:(?:位于|地处|坐落[于在]?|紧邻|背靠)[\p{Script=Han}]{1,14}的)?/u
/** The rest of a clause that may stand before a subject's: a short one, or one that tells when or who says so. */
const leadClause =
  /^(?:[^,。;\d]{0,10}|(?:[^,。;\d]|\d{1,4}(?=[年月日、—~至到-])){1,16}(?:以来|期间|之前|之后|时|年|月|日|中|下|后|上|说|介绍))$/u

/** Who reckoned it: 据某市旅游局统计,. */
const reported = /^(?:据|根据)[^,。;\d]{2,20}(?:统计|通报|数据|显示|测算|核算|介绍),/u

/** 现在面积七万三千亩,: a number in Chinese numerals states something as well. */
const counts =
  /(?<![一二两三四五六七八九十百千万亿])[一二两三四五六七八九十百千万亿]{2,12}[余多]?(?:[个亩元家户名公处座条]|平方)/u

/** Nothing that leads to a subject is longer. */
const longestLead = 120

/**
 * Whether nothing but words of time and manner stands between a sentence's start and what follows. Takes 2021年以来,同时,
 * and refuses 全市共有网格120个,: a clause that states something.
 */
export function leadsIn(words: string): boolean {
  if (words.length > longestLead) return false
  if (counts.test(words)) return false
  const clauses = words
    .replace(reported, '')
    .split(',')
    .map((clause) => clause.replace(bareLead, ''))
  return clauses.pop() === '' && clauses.every((clause) => leadClause.test(clause))
}
