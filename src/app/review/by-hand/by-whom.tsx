import { useReviewWords } from '../../i18n/review/review-words.ts'
import { Field } from '../../ui/controls/field.tsx'
import { named } from '../kept.ts'
import { actOnReviews, useReviewStore } from '../store.ts'

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
          onBlur={(event) => void actOnReviews(named(event.target.value))}
        />
      )}
    </Field>
  )
}
