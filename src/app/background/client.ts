import { wrap } from 'comlink'
import type { Work } from './work.ts'

let started: Promise<Work> | undefined

async function start(): Promise<Work> {
  try {
    return wrap<Work>(new Worker(new URL('./work.worker.ts', import.meta.url), { type: 'module' }))
  } catch {
    // A page opened from a file may start no worker: then the work is done here, slower to the hand.
    return (await import('./work.ts')).work
  }
}

/** The work beside the page; its worker is started when first asked for, and stays. */
export function inBackground(): Promise<Work> {
  started ??= start()
  return started
}
