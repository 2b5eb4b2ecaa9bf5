import { type ReactNode, useCallback, useState } from 'react'
import type { Collection } from '../../../../../compare/collection.ts'
import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { namesOf } from '../../../../marks/figure-words.ts'
import { mostChosen } from '../../../../state/chosen.ts'
import { change, useView } from '../../../../state/store.ts'
import { Button } from '../../../../ui/controls/button.tsx'
import { toast } from '../../../../ui/dialogs/toast.ts'

/** So many names are told of what was selected. */
const named = 5
const nobody: readonly string[] = []

/**
 * Selecting places by a brush: whether it is held, what it selected, and the buttons that hold it and add what was
 * selected to the comparison.
 * @param regionOf the place of a point
 */
export function useBrush(
  c: Collection,
  regionOf: (pointId: string) => string | undefined,
): { isHeld: boolean; onSelected: (ids: string[]) => void; controls: ReactNode } {
  const text = useText()
  const lang = useLanguage()
  const words = text.charts.brush
  const chosen = useView((state) => state.regions) ?? nobody
  const [isHeld, setHeld] = useState(false)
  const [selected, setSelected] = useState(nobody)
  const onSelected = useCallback(
    (ids: string[]) => setSelected([...new Set(ids.flatMap((id) => regionOf(id) ?? []))]),
    [regionOf],
  )
  const fresh = selected.filter((id) => !chosen.includes(id))
  const names = namesOf(c, fresh.slice(0, named), lang).join(text.terms.joint)
  const add = () => {
    const room = mostChosen - chosen.length
    change({ regions: [...chosen, ...fresh.slice(0, room)] })
    if (fresh.length > room) toast(words.full(String(mostChosen)))
    setSelected(nobody)
  }
  const controls = (
    <span data-screen>
      <Button look="text" aria-pressed={isHeld} onClick={() => setHeld(!isHeld)}>
        {isHeld ? words.stop : words.start}
      </Button>
      {isHeld && fresh.length === 0 && <span role="status"> {words.how}</span>}
      {isHeld && fresh.length > 0 && (
        <Button look="edge" onClick={add}>
          {words.add(String(fresh.length), fresh.length > named ? `${names}…` : names)}
        </Button>
      )}
    </span>
  )
  return { isHeld, onSelected, controls }
}
