import type { Practice } from '../../contract/practice.ts'

/** What a name says without what it is called besides: 红色物业 for “红色物业” and for “红色物业”建设. */
const core = (name: string): string => /“([^“”]{1,40})”/u.exec(name)?.[1] ?? name

const listed = ({ steps, levels, parts }: Practice): number => [steps, levels, parts].filter(Boolean).length
const told = (practice: Practice): number =>
  listed(practice) * 1000 + (practice.span.end - practice.span.start) + (practice.partOf ? 0 : 200)

/** What was done is told, not only named, where the plan tells at most so many times as much of it. */
const atMost = 2

/** Of two passages of one thing the one that counts: what was done, before what is planned for it yet (食堂再建20家); else what tells more. */
function firstOf(one: Practice, other: Practice): Practice {
  if (one.status !== other.status) {
    const [done, planned] = one.status === 'done' ? [one, other] : [other, one]
    return told(done) * atMost >= told(planned) ? done : planned
  }
  return told(one) > told(other) ? one : other
}

/**
 * The practices of one article, each thing once: of passages of one place that go by the same name the one stays that tells most of it.
 * A part of a passage that goes is a part of the one that stays.
 */
export function once(practices: readonly Practice[]): Practice[] {
  const best = new Map<string, Practice>()
  const keyOf = ({ name, title, regionId }: Practice) => `${regionId ?? ''} ${core(name?.text ?? title)}`
  for (const practice of practices) {
    const key = keyOf(practice)
    const other = best.get(key)
    if (!other || firstOf(practice, other) === practice) best.set(key, practice)
  }
  const stays = (practice: Practice): string => {
    const key = keyOf(practice)
    return (best.get(key) ?? practice).id
  }
  const moved = new Map(practices.map((practice) => [practice.id, stays(practice)]))
  return practices.flatMap((practice) => {
    if (stays(practice) !== practice.id) return []
    const partOf = practice.partOf && moved.get(practice.partOf)
    if (partOf === undefined || partOf === practice.partOf) return [practice]
    const { partOf: _, ...rest } = practice
    return [partOf === practice.id ? rest : { ...rest, partOf }]
  })
}
