/** So many questions of one collection are kept: a reader goes back and forth between a few. */
const usual = 8

/** Stands for a first argument that is left out. */
const nothing = {}

interface Known<A, R> {
  args: A
  answer: R
}

/**
 * A function that gives the same answer to a question that was lately asked: the arguments are compared by
 * identity. Where `useMemo` forgets with the part of the page that asked, this outlives a switch of the view,
 * and what was asked ahead in a quiet moment is ready when the view is opened. Answers live as long as the first
 * argument does: those of a collection that was replaced go with it.
 * @param ask a pure function whose first argument is an object, or left out
 * @param most so many answers are kept of one first argument; more than one screen asks, or they drive out each other
 */
export function lastAnswers<A extends readonly [object | undefined, ...unknown[]], R>(
  ask: (...args: A) => R,
  most = usual,
): (...args: A) => R {
  const knownOf = new WeakMap<object, Known<A, R>[]>()
  return (...args) => {
    const first = args[0] ?? nothing
    const known = knownOf.get(first) ?? []
    knownOf.set(first, known)
    const at = known.findIndex(
      (one) => one.args.length === args.length && one.args.every((arg, n) => Object.is(arg, args[n])),
    )
    const [ready] = at < 0 ? [] : known.splice(at, 1)
    const latest = ready ?? { args, answer: ask(...args) }
    known.unshift(latest)
    known.length = Math.min(known.length, most)
    return latest.answer
  }
}
