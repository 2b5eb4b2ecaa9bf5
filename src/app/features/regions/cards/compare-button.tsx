import { Plus } from 'lucide-react'
import type { Region } from '../../../../contract/region.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { mostChosen, toggleChosen } from '../../../state/chosen.ts'
import { useView } from '../../../state/store.ts'
import { toast } from '../../../ui/dialogs/toast.ts'
import { Seal } from '../../../ui/places/seal.tsx'
import styles from './card.module.css'

/** Gives a function that adds a place to the comparison or takes it out, and says so when it is full. */
export function useToggle(regionId: string): () => void {
  const text = useText()
  return () => {
    if (!toggleChosen(regionId)) toast(text.shell.tray.full(String(mostChosen)))
  }
}

/** The control of a card: adds its place to the comparison; once chosen, its seal takes it out. */
export function CompareButton({ region, brief = false }: { region: Region; brief?: boolean }) {
  const text = useText()
  const lang = useLanguage()
  const ordinal = useView((state) => state.regions?.indexOf(region.id) ?? -1)
  const toggle = useToggle(region.id)
  const name = regionName(region, lang)
  const chosen = ordinal >= 0
  return (
    <button
      type="button"
      className={styles.choose}
      // On paper a chosen place keeps its seal.
      data-screen={chosen ? undefined : true}
      aria-pressed={chosen}
      aria-label={chosen ? text.regions.removePlace(name) : text.regions.addPlace(name)}
      onClick={toggle}
    >
      {!brief && (chosen ? text.regions.chosen : text.regions.add)}
      {chosen ? (
        <Seal ordinal={ordinal} />
      ) : (
        <span className={styles.plus}>
          <Plus size={12} aria-hidden="true" />
        </span>
      )}
    </button>
  )
}
