import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { accountBefore } from './account-before.ts'
import { againstYear } from './against-year.ts'
import { byExample } from './by-example.ts'
import { byEvent } from './deeds/by-event.ts'
import { deedBehind } from './deeds/deed-behind.ts'
import { givenTo } from './deeds/given-to.ts'
import { makingUp } from './deeds/making-up.ts'
import { objectBefore } from './deeds/object-before.ts'
import { predicateBehind } from './deeds/predicate-behind.ts'
import { programmeBefore } from './deeds/programme-before.ts'
import { purposeBehind } from './deeds/purpose-behind.ts'
import { reaching } from './deeds/reaching.ts'
import { relativeBefore } from './deeds/relative-before.ts'
import { sizeBefore } from './deeds/size-before.ts'
import { thingBehind } from './deeds/thing-behind.ts'
import { isThreshold, thresholdBehind } from './deeds/threshold-behind.ts'
import { troubleBehind } from './deeds/trouble-behind.ts'
import { verbBefore } from './deeds/verb-before.ts'
import { denied } from './denied.ts'
import { fundBefore } from './fund-before.ts'
import { howOften } from './how-often.ts'
import { merged } from './merged.ts'
import { sumOfYears } from './over-years.ts'
import { ownerBefore } from './owner-before.ts'
import { partedBy } from './parted-by.ts'
import { topicBefore } from './topic-before.ts'
import { allOfList } from './wholes/all-of-list.ts'
import { amongThem } from './wholes/among.ts'
import { countedList } from './wholes/counted-list.ts'
import { eachOf } from './wholes/each-of.ts'
import { heldByCounted } from './wholes/held-by-counted.ts'
import { kindsOf } from './wholes/kinds-of.ts'
import { levelsOf } from './wholes/levels-of.ts'
import { ofAPair } from './wholes/of-a-pair.ts'
import { ofTheCounted } from './wholes/of-the-counted.ts'
import { ofTheWhole } from './wholes/of-the-whole.ts'
import { ofThoseBefore } from './wholes/of-those-before.ts'
import { perHead } from './wholes/per-head.ts'
import { shareOfCounted } from './wholes/share-of-counted.ts'

/**
 * What the words around a label tell where its own do not tell which ones; the first that has something to say ends it. This list is the
 * whole configuration.
 */
const tellers: readonly ((context: LabelContext, label: Label) => Label | undefined)[] = [
  relativeBefore,
  givenTo,
  reaching,
  thingBehind,
  topicBefore,
  thresholdBehind,
  makingUp,
  deedBehind,
  predicateBehind,
  troubleBehind,
  ofThoseBefore,
  verbBefore,
  purposeBehind,
  objectBefore,
  byEvent,
  perHead,
  shareOfCounted,
  amongThem,
  ofTheCounted,
  heldByCounted,
  ofTheWhole,
  ownerBefore,
]

/**
 * What is put around a label once it is told, each of them after the other: all of a list, examples, the one of a pair, how often, of which account.
 */
const finishers: readonly ((context: LabelContext, label: Label) => Label | undefined)[] = [
  allOfList,
  countedList,
  byExample,
  kindsOf,
  levelsOf,
  programmeBefore,
  howOften,
  eachOf,
  sumOfYears,
  merged,
  sizeBefore,
  isThreshold,
  partedBy,
  accountBefore,
  fundBefore,
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
  // What is denied is denied of what is counted too, and what grew since another year than the last is no yearly growth.
  const core = again(context, label)
  wider = again(context, wider)
  return paired(context, wider === label ? label : { ...wider, core })
}

/** A label with what is true of its core as well: that it is denied, and since which year it grew. */
function again(context: LabelContext, label: Label): Label {
  const known = denied(context, label) ?? label
  return againstYear(context, known) ?? known
}

/** The one of a pair that the number is of, in the label and in its core. */
function paired(context: LabelContext, label: Label): Label {
  const dealt = ofAPair(context, label)
  if (!dealt) return label
  const core = label.core && (ofAPair(context, label.core) ?? label.core)
  return core ? { ...dealt, core } : dealt
}
