// The entry of a worker thread: it extracts the reports that it is handed, one after the other.
import { parentPort } from 'node:worker_threads'
import { extract } from '../../extract/index.ts'
import { type Answer, type Job, runJob } from './job.ts'

parentPort?.on('message', ({ index, input }: Job) => {
  const answer: Answer = { index, result: runJob(extract, input) }
  parentPort?.postMessage(answer)
})
