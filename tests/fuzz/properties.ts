import fc from 'fast-check'
import { brokenCorrections, faultOfCorrecting } from './correcting.ts'
import { brokenDatasets, faultOfLoading } from './loading.ts'
import { faultOfReading } from './reading.ts'
import { smallest } from './smallest.ts'
import { anyText } from './texts.ts'

/** One thing that is tried with inputs of chance. */
interface Trial {
  name: string
  /** Its share of all inputs. */
  share: number
  /** Tries so many inputs; the same seed gives the same ones. Gives how many, and what was found, or nothing. */
  run(inputs: number, seed: number): { tried: number; found?: Found }
}

/** An input that shows a fault, as small as it could be made, and the fault in words. */
export interface Found {
  input: string
  fault: string
}

function trial<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  faultOf: (input: T) => string | undefined,
): Trial {
  /** What is thrown is a fault as well. */
  const tell = (input: T): string | undefined => {
    try {
      return faultOf(input)
    } catch (error) {
      return String(error)
    }
  }
  return {
    name,
    share,
    run(inputs, seed) {
      const property = fc.property(arbitrary, (input) => tell(input) === undefined)
      const result = fc.check(property, { numRuns: inputs, seed })
      const tried = result.numRuns
      if (!result.counterexample) return { tried }
      const [shown] = result.counterexample
      const small =
        typeof shown === 'string' ? smallest(shown, (text) => tell(text as T) !== undefined) : shown
      return { tried, found: { input: JSON.stringify(small), fault: tell(small as T) ?? 'not always' } }
    },
  }
}

/** Everything that is tried; who times the reading of texts gives another way to read them. */
export const trials = (readText: typeof faultOfReading = faultOfReading): readonly Trial[] => [
  trial('texts', 0.8, anyText, readText),
  trial('datasets', 0.1, brokenDatasets, faultOfLoading),
  trial('corrections', 0.1, brokenCorrections, faultOfCorrecting),
]
