import type { Figure } from '../../contract/figure.ts'
import { plainLabel } from '../fair/wording.ts'

/**
 * What a number may be told per, in the order in which they are offered where as many places allow them: people, the units into which a place
 * is parted; others only what is of them (`of`): what the party has per member and branch, beds per hospital, grain per area sown,
 * revenue per product. Schools per building site, sales per cadre, or product per school, tell nothing of either.
 */
export interface BaseRow {
  id: string
  /** The indicators that it may divide, by their ids or by the first part of them (org.); absent: any. */
  of?: readonly string[]
  /** Of those, what it stands beside and does not hold. */
  notOf?: readonly string[]
  /** It counts all who live in a place: nobody whom the place tells of is none of them. */
  holdsAll?: true
  /** What all of them are called, parted by white space; whoever is told by other words is some of them. Absent: any words are of the whole. */
  called?: string
}

const beside = ['base.villages', 'base.communities', 'base.townships']

/** The units into which a place is parted: villages per township, and not per community. */
const parts: readonly BaseRow[] = [
  {
    id: 'grid.cells',
    called: '网格 基础网格 基层网格 综合网格 治理网格 城市网格 城乡网格 社区网格 农村网格',
  },
  { id: 'base.villages', notOf: beside, called: '村 行政村 建制村 嘎查村 嘎查' },
  { id: 'base.communities', notOf: beside, called: '社区 城市社区 城镇社区 城乡社区' },
  { id: 'base.townships', called: '乡镇 街道 镇街 乡镇街道 乡镇(街道) 苏木乡镇' },
]

const partyMatters = ['org.', 'grid.', 'cadre.', 'edu.', 'appeal.', 'base.residents']

/** Members and branches of the party, the staff of grids, whom something reaches: never of what a whole place sells or earns. */
const ofParty: readonly BaseRow[] = [
  { id: 'base.residents', called: '居民 居民户 覆盖居民 服务居民' },
  { id: 'org.members', called: '党员 共产党员' },
  { id: 'org.branches', called: '党支部' },
  { id: 'org.units', called: '党组织 基层党组织' },
  { id: 'org.groups', called: '党小组' },
  { id: 'grid.branches', called: '网格党支部 网格党组织' },
  { id: 'grid.staff', called: '网格员 专职网格员 兼职网格员 专兼职网格员' },
]

export const bases: readonly BaseRow[] = [
  { id: 'people.population', holdsAll: true },
  {
    id: 'rural.households',
    of: ['rural.', 'home.', 'farm.', 'base.residents'],
    called: '农户 农牧户',
  },
  ...parts,
  ...ofParty.map((row) => ({ ...row, of: partyMatters })),
  {
    id: 'macro.gdp',
    of: [
      'macro.revenue',
      'macro.tax',
      'macro.spending',
      'macro.trade',
      'macro.exports',
      'macro.primary',
      'macro.secondary',
      'macro.tertiary',
      'macro.industry',
    ],
  },
  { id: 'farm.grainarea', of: ['farm.grain'] },
  { id: 'school.schools', of: ['school.pupils', 'school.places'], called: '学校 中小学 中小学校' },
  { id: 'health.institutions', of: ['health.beds', 'health.staff'], called: '卫生机构 医疗卫生机构' },
  { id: 'edu.classes', of: ['edu.trained'], called: '培训班 举办培训班' },
  { id: 'edu.sessions', of: ['edu.trained'], called: '宣讲 开展宣讲' },
]

const rows = new Map(bases.map((row) => [row.id, row]))

/** Whether an indicator may be told per another. */
export function divides(baseId: string, mainId: string): boolean {
  const row = rows.get(baseId)
  if (!row || baseId === mainId || row.notOf?.includes(mainId)) return false
  return row.of?.some((of) => (of.endsWith('.') ? mainId.startsWith(of) : mainId === of)) ?? true
}

/** Whether an indicator counts all who live in a place. */
export const holdsAll = (id: string | undefined): boolean => rows.get(id ?? '')?.holdsAll ?? false

/** What may stand around a name and leave it whole: 全市｜乡镇, 下辖｜街道, 网格｜总数. */
const around = /^(?:全[省市区县旗盟州]|共?划分|现有|共有|[现下共所]辖|[共辖])|(?:总数|数量|数)$/gu
const names = new Map(
  bases.map(({ id, called }) => [id, called === undefined ? undefined : new Set(called.split(' '))]),
)

/** Whether a base is told as all of its kind (27个乡镇), and not as some of them (27个开展评估的乡镇). */
export const isOfAll = ({ indicatorId, label }: Pick<Figure, 'indicatorId' | 'label'>): boolean =>
  names.get(indicatorId ?? '')?.has(plainLabel(label).replace(around, '')) ?? true
