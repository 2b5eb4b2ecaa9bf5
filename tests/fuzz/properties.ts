import fc from 'fast-check'
import { brokenCorrections, faultOfCorrecting } from './correcting.ts'
import { brokenDatasets, faultOfLoading } from './loading.ts'
import { faultOfReading } from './reading.ts'
import { anyText } from './texts.ts'

/** One thing that is tried with inputs of chance. `run` throws for an input that shows a fault. */
interface Trial {
  name: string
  /** Its share of all inputs. */
  share: number
  property: fc.IProperty<[unknown]>
}

function trial<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  faultOf: (input: T) => string | undefined,
): Trial {
  const property = fc.property(input, (one) => {
    const fault = faultOf(one)
    if (fault !== undefined) throw new Error(fault)
  })
  return { name, share, property: property as fc.IProperty<[unknown]> }
}

/** Everything that is tried; who times the reading of texts gives another way to read them. */
export const trials = (readText: typeof faultOfReading = faultOfReading): readonly Trial[] => [
  trial('texts', 0.8, anyText, readText),
  trial('datasets', 0.1, brokenDatasets, faultOfLoading),
  trial('corrections', 0.1, brokenCorrections, faultOfCorrecting),
]
