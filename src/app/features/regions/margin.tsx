import { ThemeMatrix } from './matrix/theme-matrix.tsx'
import { MostStated } from './rail/most-stated.tsx'
import { SharedWords } from './rail/shared-words.tsx'
import { StatedByOne } from './rail/stated-by-one.tsx'

/** What is said of all places: the numbers in it follow the filter, the matrix and the words are of the whole collection. */
export default function Margin() {
  return (
    <>
      <ThemeMatrix />
      <MostStated />
      <SharedWords />
      <StatedByOne />
    </>
  )
}
