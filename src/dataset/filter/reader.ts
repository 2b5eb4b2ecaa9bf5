// The entry of the filter's worker threads: a line in bytes, what to write for it out.
import { parentPort } from 'node:worker_threads'
import { written } from './answer.ts'
import { answerTo } from './answer-line.ts'

parentPort?.on(
  'message',
  (line: Uint8Array) => void answerTo(line).then((answer) => parentPort?.postMessage(written(answer))),
)
