import type { Collection } from '../../../compare/collection.ts'
import type { Region } from '../../../contract/region.ts'
import { placeOf } from '../../../review/apply/made-places.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { regionName, useLanguage } from '../../i18n/use-text.ts'
import { Choice, Field } from '../../ui/controls/field.tsx'

/** A place by its full name; in English with the name that the page calls it by. */
const nameOf = (region: Region, lang: 'zh' | 'en'): string =>
  lang === 'zh' ? region.fullName : `${regionName(region, lang)} ${region.fullName}`

/** Whether an id is that of a place: of one that is there, or of a smaller one in it that a reader names; nothing is no place, and fits. */
export const isPlace = (c: Collection, id: string): boolean =>
  id === '' || placeOf(id, (one) => c.region(one)) !== undefined

/** Whose something is: one of the places that the reports tell of, or a smaller one in it that no table lists, by its name. */
export function PlaceField({
  value,
  isFirst = false,
  onChange,
}: {
  /** The id of the place; empty where nobody knows. */
  value: string
  isFirst?: boolean
  onChange: (regionId: string) => void
}) {
  const c = useCollection()
  const words = useReviewWords()
  const lang = useLanguage()
  const at = value.lastIndexOf('.')
  const isNamed = c.region(value) === undefined && at > 0
  const [around, name] = isNamed ? [value.slice(0, at), value.slice(at + 1)] : [value, '']
  return (
    <>
      <Choice
        name={words.fields.regionId}
        value={around}
        isFirst={isFirst}
        options={[
          ['', words.unknownPlace],
          ...c.regions.map((region): [string, string] => [region.id, nameOf(region, lang)]),
        ]}
        onChange={onChange}
      />
      {around !== '' && (
        <Field name={words.placeInside}>
          {(id) => (
            <input
              id={id}
              value={name}
              placeholder={words.placeInsideHint}
              onChange={({ target }) => {
                const inside = target.value.trim().replaceAll('.', '')
                onChange(inside === '' ? around : `${around}.${inside}`)
              }}
            />
          )}
        </Field>
      )}
    </>
  )
}
