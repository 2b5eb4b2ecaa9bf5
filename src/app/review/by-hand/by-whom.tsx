import { useReviewWords } from '../../i18n/review/review-words.ts'
import { Field } from '../../ui/controls/field.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import { named, restored, signed, unsignedIn } from '../kept.ts'
import { actOnReviews, useReviewStore } from '../store.ts'

/** Keeps by whom a reader checks, and offers to sign what they had not. */
function keepName(typed: string, words: ReturnType<typeof useReviewWords>): void {
  const name = typed.trim()
  const { kept } = useReviewStore.getState()
  if (name === kept.name) return
  void actOnReviews(named(name))
  const count = unsignedIn(kept)
  if (name === '' || count === 0) return
  toast(words.signs(String(count)), {
    label: words.sign(name),
    run: () => {
      const before = useReviewStore.getState().kept.records
      void actOnReviews(signed(name))
      toast(words.signed(String(count), name), {
        label: words.undo,
        run: () => void actOnReviews(restored(before)),
      })
    },
  })
}

/** Asks once by whom something is checked; kept for the next. */
export function ByWhom() {
  const words = useReviewWords()
  const name = useReviewStore(({ kept }) => kept.name)
  return (
    <Field name={words.name}>
      {(id) => (
        <input
          key={name}
          id={id}
          defaultValue={name}
          placeholder={words.unsigned}
          // Kept when it is whole: each change of what is kept is laid over the data.
          onBlur={(event) => keepName(event.target.value, words)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keepName(event.currentTarget.value, words)
          }}
        />
      )}
    </Field>
  )
}
