// The entry of a worker thread: it extracts the reports that it is handed, one after the other.
import { parentPort } from 'node:worker_threads'
import { extract } from '../../extract/index.ts'
import type { ExtractInput } from '../../extract/types.ts'
import { runJob } from './job.ts'

parentPort?.on('message', (input: ExtractInput) => parentPort?.postMessage(runJob(extract, input)))
