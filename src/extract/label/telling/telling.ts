import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { amongThem } from './among.ts'
import { byExample } from './by-example.ts'
import { deedBehind } from './deed-behind.ts'
import { howOften } from './how-often.ts'
import { ofAPair } from './of-a-pair.ts'
import { ofTheCounted } from './of-the-counted.ts'
import { ofTheWhole } from './of-the-whole.ts'
import { ownerBefore } from './owner-before.ts'
import { predicateBehind } from './predicate-behind.ts'
import { programmeBefore } from './programme-before.ts'
import { purposeBehind } from './purpose-behind.ts'
import { isThreshold, thresholdBehind } from './threshold-behind.ts'
import { troubleBehind } from './trouble-behind.ts'
import { verbBefore } from './verb-before.ts'

/**
 * What the words around a label tell where its own do not tell which ones; the first that has something to say ends it. This list is the
 * whole configuration.
 */
const tellers: readonly ((context: LabelContext, label: Label) => Label | undefined)[] = [
  thresholdBehind,
  deedBehind,
  predicateBehind,
  troubleBehind,
  verbBefore,
  purposeBehind,
  amongThem,
  ofTheCounted,
  ofTheWhole,
  ownerBefore,
]

/**
 * What is put around a label once it is told, each of them after the other: examples, the one of a pair, how often.
 */
const finishers: readonly ((context: LabelContext, label: Label) => Label | undefined)[] = [
  byExample,
  programmeBefore,
  howOften,
  isThreshold,
]

/** The label with what tells which ones. `core` is the label as it was found. */
export function told(context: LabelContext, label: Label): Label {
  let wider = label
  for (const teller of tellers) {
    const found = teller(context, label)
    if (!found) continue
    wider = found
    break
  }
  for (const finisher of finishers) wider = finisher(context, wider) ?? wider
  return paired(context, wider === label ? label : { ...wider, core: label })
}

/** The one of a pair that the number is of, in the label and in its core. */
function paired(context: LabelContext, label: Label): Label {
  const dealt = ofAPair(context, label)
  if (!dealt) return label
  const core = label.core && (ofAPair(context, label.core) ?? label.core)
  return core ? { ...dealt, core } : dealt
}
