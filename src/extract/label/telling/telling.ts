import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { byExample } from './by-example.ts'
import { ofAPair } from './of-a-pair.ts'
import { ofTheWhole } from './of-the-whole.ts'
import { ownerBefore } from './owner-before.ts'
import { predicateBehind } from './predicate-behind.ts'
import { purposeBehind } from './purpose-behind.ts'
import { verbBefore } from './verb-before.ts'

/**
 * What the words around a label tell where its own do not tell which ones; the first that has something to say ends it. This list is the
 * whole configuration.
 */
const tellers: readonly ((context: LabelContext, label: Label) => Label | undefined)[] = [
  predicateBehind,
  verbBefore,
  purposeBehind,
  ofTheWhole,
  ownerBefore,
]

/** The label with what tells which ones. */
export function told(context: LabelContext, label: Label): Label {
  for (const teller of tellers) {
    const wider = teller(context, label)
    if (wider) return paired(context, { ...(byExample(context, wider) ?? wider), core: label })
  }
  const named = byExample(context, label)
  return paired(context, named ? { ...named, core: label } : label)
}

function paired(context: LabelContext, label: Label): Label {
  const dealt = ofAPair(context, label)
  if (!dealt) return label
  const core = label.core && (ofAPair(context, label.core) ?? label.core)
  return core ? { ...dealt, core } : dealt
}
