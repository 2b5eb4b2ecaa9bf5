import { hasReport } from '../../../../compare/comparable.ts'
import { useText } from '../../../i18n/use-text.ts'
import { mostChosen, toggleChosen } from '../../../state/chosen.ts'
import { change } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { toast } from '../../../ui/dialogs/toast.ts'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import { placeOptions } from '../../../ui/places/place-options.ts'
import { PlacePicker } from '../../../ui/places/place-picker.tsx'
import type { ChartsModel } from '../model/use-model.ts'
import styles from './places-line.module.css'

const mostNames = 14

/** The level that most of the places have; equal counts go to the one met first. */
function commonLevel(model: ChartsModel) {
  const counts = new Map<string, number>()
  for (const id of model.asked.regionIds) {
    const level = model.collection.region(id)?.level
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const first = model.asked.regionIds.find(
    (id) => counts.get(model.collection.region(id)?.level ?? '') === most,
  )
  return model.collection.region(first)?.level
}

/** Whom the charts ask: the chosen places, or all; with the ways to ask others. */
export function PlacesLine({ model, stated }: { model: ChartsModel; stated: readonly string[] }) {
  const text = useText()
  const words = text.charts.places
  const { regionIds, chosen } = model.asked
  const own = regionIds.filter((id) => hasReport(model.collection, id)).length
  const names = chosen ? regionIds : stated
  const level = commonLevel(model)
  const c = model.collection
  const options = () =>
    placeOptions(c, chosen ? regionIds : [], (id) => c.figuresOf(id).length, words.figures)
  return (
    <div className={styles.line}>
      <span className={styles.count}>
        {chosen
          ? words.chosen(String(regionIds.length))
          : words.all(String(own), regionIds.length - own, stated.length < regionIds.length)}
      </span>
      <ul className={styles.names}>
        {names.slice(0, mostNames).map((id) => {
          const region = model.collection.region(id)
          return region ? (
            <li key={id}>
              <PlaceName region={region} />
            </li>
          ) : null
        })}
        {names.length > mostNames && (
          <li className={styles.count}>{words.more(String(names.length - mostNames))}</li>
        )}
      </ul>
      <span className={styles.actions}>
        {chosen && level !== undefined && (
          <Button look="text" onClick={() => change({ regions: undefined, levels: [level] })}>
            {words.peers}
          </Button>
        )}
        {chosen && (
          <Button look="text" onClick={() => change({ regions: undefined })}>
            {words.back}
          </Button>
        )}
        <Button
          look="text"
          onClick={() => {
            change({ view: 'regions' })
            toast(words.choosing)
          }}
        >
          {words.add}
        </Button>
        {(!chosen || regionIds.length < mostChosen) && (
          <PlacePicker options={options} onPick={toggleChosen}>
            {words.pick}
          </PlacePicker>
        )}
      </span>
    </div>
  )
}
