import { expose } from 'comlink'
import type { ExtractWorker } from './protocol.ts'
import { readReportBytes } from './read-report.ts'

const worker: ExtractWorker = { read: readReportBytes }

expose(worker)
