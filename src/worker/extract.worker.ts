import { expose } from 'comlink'
import type { ExtractWorker } from './protocol.ts'
import { readReportBytes, unpackBytes } from './read-report.ts'

const worker: ExtractWorker = { read: readReportBytes, unpack: unpackBytes }

expose(worker)
