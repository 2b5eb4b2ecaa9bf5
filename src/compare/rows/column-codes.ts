/**
 * ASCII names for columns of a table, which Stata, R and SPSS take. Kept apart from the rows that they belong to, for only a file needs them.
 */

/** Of the classes of a row of `definitions` that forbids, by its first indicator; '' where a column needs none. */
export const classCodes: Readonly<Record<string, readonly string[]>> = {
  'appeal.closure': ['done', 'answered', 'closed', 'settled', 'received', 'solved'],
  'biz.requests': ['received', 'solved'],
  'disc.cases': [
    'detained',
    'transferred',
    'filed',
    'punished',
    'accountable',
    'warned',
    'closed',
    'handled',
    'named',
  ],
  'biz.projects': ['begun', 'finished', 'signed', 'underway', 'planned', 'landed'],
  'grid.staff': ['all', 'part_time', 'full_time'],
  'grid.units': ['party', 'bodies', 'firms', 'social'],
  'macro.income': ['urban', 'rural', 'all'],
  'macro.growth': ['avg', 'multi', '', 'same_scope'],
  'school.enrolment': ['preschool', 'compulsory', 'senior', 'higher'],
  'rural.gain': ['village', 'household'],
  'site.centres': ['city', 'county', 'township', 'village'],
}

/** Per what a number is, by `perUnit`. */
export const perCodes: Readonly<Record<string, string>> = {
  万人: 'per_10k',
  千人: 'per_1k',
  百人: 'per_100',
  万户: 'per_10k_hh',
  千户: 'per_1k_hh',
  百户: 'per_100_hh',
  户: 'per_household',
  人: 'per_head',
  亩: 'per_mu',
  村: 'per_village',
  个: 'per_each',
  平均: 'average',
}

/** Of units that an indicator is not told in but some reports tell it in; a unit without a row has one made of its signs. */
export const unitCodes: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'usd',
  港元: 'hkd',
  欧元: 'eur',
  日元: 'jpy',
  '%': 'percent',
  百分点: 'points',
  倍: 'times',
  吨: 'tonnes',
  公斤: 'kg',
  亩: 'mu',
  公顷: 'hectares',
  平方米: 'm2',
  立方米: 'm3',
  公里: 'km',
  米: 'm',
  千瓦: 'kw',
  千瓦时: 'kwh',
  吨标准煤: 'tce',
  天: 'days',
  小时: 'hours',
}
