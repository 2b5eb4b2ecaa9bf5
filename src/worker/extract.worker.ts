import { expose } from 'comlink'
import type { ExtractWorker } from './protocol.ts'
import { readReportBytes, unpackBytes } from './read-report.ts'
import { statedIn } from './stated.ts'

const worker: ExtractWorker = {
  read: readReportBytes,
  unpack: unpackBytes,
  stated: async (words) => statedIn(words),
}

expose(worker)
