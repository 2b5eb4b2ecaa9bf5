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
  /** What all of them are called; whoever is told by other words is some of them. Absent: any words are of the whole. */
  called?: RegExp
}

/** 全市乡镇, 下辖街道, 网格总数: words around a name that leave it whole. 开展评估的乡镇 and 设立党小组 are some of theirs. */
const wholeOf = (names: string): RegExp =>
  new RegExp(
    `^(?:全[省市区县旗盟州]|现有|共有|共|[现下共所]?辖|划分|共划分)?(?:${names})(?:总?数|数量)?$`,
    'u',
  )

const beside = ['base.villages', 'base.communities', 'base.townships']

/** The units into which a place is parted: villages per township, and not per community. */
const parts: readonly BaseRow[] = [
  { id: 'grid.cells', called: wholeOf('(?:城[市乡镇]|社区|农村|基础|基层|综合|治理)*网格') },
  { id: 'base.villages', notOf: beside, called: wholeOf('(?:行政|建制|嘎查)?村|嘎查') },
  { id: 'base.communities', notOf: beside, called: wholeOf('(?:城[市镇乡])?社区') },
  { id: 'base.townships', called: wholeOf('乡镇|街道|镇街|乡镇街道|乡镇\\(街道\\)|苏木乡镇') },
]

const partyMatters = ['org.', 'grid.', 'cadre.', 'edu.', 'appeal.', 'base.residents']

/** Members and branches of the party, the staff of grids, whom something reaches: never of what a whole place sells or earns. */
const ofParty: readonly BaseRow[] = [
  { id: 'base.residents', called: wholeOf('(?:覆盖|服务)?居民户?') },
  { id: 'org.members', called: wholeOf('(?:共产)?党员') },
  { id: 'org.branches', called: wholeOf('党支部') },
  { id: 'org.units', called: wholeOf('(?:基层)?党组织') },
  { id: 'org.groups', called: wholeOf('党小组') },
  { id: 'grid.branches', called: wholeOf('网格党(?:支部|组织)') },
  { id: 'grid.staff', called: wholeOf('(?:专职|专?兼职)?网格员') },
]

export const bases: readonly BaseRow[] = [
  { id: 'people.population', holdsAll: true },
  {
    id: 'rural.households',
    of: ['rural.', 'home.', 'farm.', 'base.residents'],
    called: wholeOf('农牧?户'),
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
    ],
  },
  { id: 'farm.grainarea', of: ['farm.grain'] },
  { id: 'school.schools', of: ['school.pupils', 'school.places'], called: wholeOf('(?:中小)?学校?') },
  { id: 'health.institutions', of: ['health.beds', 'health.staff'], called: wholeOf('(?:医疗)?卫生机构') },
  { id: 'edu.classes', of: ['edu.trained'], called: wholeOf('(?:举办)?(?:各类)?培训班') },
  { id: 'edu.sessions', of: ['edu.trained'], called: wholeOf('(?:举办|开展)?(?:各类)?宣讲') },
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

/** Whether a base is told as all of its kind (27个乡镇), and not as some of them (27个开展评估的乡镇). */
export const isOfAll = ({ indicatorId, label }: Pick<Figure, 'indicatorId' | 'label'>): boolean =>
  rows.get(indicatorId ?? '')?.called?.test(plainLabel(label)) ?? true
