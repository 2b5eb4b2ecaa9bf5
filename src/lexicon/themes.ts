import type { Theme } from '../contract/taxonomy.ts'

const rows = (group: string, list: readonly (readonly [string, string, string])[]): Theme[] =>
  list.map(([id, zh, en]) => ({ id, zh, en, group }))

/** What figures and practices are about; ids are fixed, links use them. The group is a Chinese word of its own. */
export const themes: readonly Theme[] = [
  ...rows('党建', [
    ['organisation', '组织建设', 'Party organisation'],
    ['cadres', '干部队伍', 'Cadres and training'],
    ['education', '学习教育', 'Study and education'],
    ['discipline', '纪律与廉政', 'Discipline and integrity'],
  ]),
  ...rows('治理', [
    ['governance', '基层治理', 'Grassroots governance'],
    ['service', '便民服务', 'Public service'],
    ['digital', '智慧平台', 'Digital platforms'],
    ['property', '物业与小区', 'Property and neighbourhoods'],
    ['safety', '平安与应急', 'Safety and emergencies'],
    ['epidemic', '疫情防控', 'Epidemic control'],
  ]),
  ...rows('乡村与产业', [
    ['rural', '乡村振兴与脱贫', 'Rural revitalisation'],
    ['economy', '集体经济与产业', 'Collective economy and industry'],
  ]),
  ...rows('发展', [
    ['business', '营商环境与企业', 'Business and firms'],
    ['macro', '宏观经济', 'Macroeconomy'],
    ['funding', '资金保障', 'Funding'],
  ]),
  ...rows('民生', [
    ['livelihood', '民生保障', 'Livelihood'],
    ['ecology', '生态环境', 'Environment'],
    ['culture', '文化与文明', 'Culture and civility'],
  ]),
]
