import { warmUp } from '../../../worker/client.ts'
import { someWords } from '../../data/texts/texts.ts'

/** So many characters of a report make most of the rules run. */
const sample = 3000

/** Starts what reads reports while the reader still holds the file or looks for it: the first report is there sooner by half. */
export const makeReady = (): void => warmUp(someWords(sample))
