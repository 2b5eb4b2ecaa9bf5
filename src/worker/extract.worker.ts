import { expose } from 'comlink'
import type { ExtractWorker } from './protocol.ts'
import { readReportBytes, readTextAgain, unpackBytes } from './read-report.ts'
import { statedIn } from './stated.ts'

const worker: ExtractWorker = {
  read: readReportBytes,
  again: readTextAgain,
  unpack: unpackBytes,
  stated: async (words) => statedIn(words),
}

expose(worker)
