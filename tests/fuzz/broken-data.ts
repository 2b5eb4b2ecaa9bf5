import fc from 'fast-check'

/** A value of JSON, or one that only looks like it. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    Number.POSITIVE_INFINITY,
    2 ** 60,
    true,
    [],
    {},
    '210000',
    '210200',
    '210224',
    's1-0-2',
    '2021-02-30',
    '__proto__',
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

const edit = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  to: value,
  kind: fc.nat(3),
})

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** Walks down a value by the steps and changes what it comes to: puts another value, takes it out, doubles it, renames its key. */
function change(whole: unknown, { steps, to, kind }: Edit): void {
  let at = whole
  for (const [depth, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return
    const keys = Object.keys(at)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) return
    const part: unknown = Reflect.get(at, key)
    const deeper = depth < steps.length - 1 && typeof part === 'object' && part !== null
    if (deeper) at = part
    else if (kind === 0) Reflect.set(at, key, to)
    else if (kind === 1) Reflect.deleteProperty(at, key)
    else if (kind === 2 && Array.isArray(at)) at.push(structuredClone(part))
    else Object.assign(at, { [`${key}x`]: part })
    if (!deeper) return
  }
}

/** A sound value with some of its parts changed, as JSON could bring it. */
export const brokenCopies = <T>(sound: () => T): fc.Arbitrary<unknown> =>
  fc.array(edit, { maxLength: 4 }).map((edits) => {
    const copy: unknown = structuredClone(sound())
    for (const one of edits) change(copy, one)
    return copy
  })
