import { startWorker } from './start-worker.ts'
import type { Work } from './work.ts'

let started: Promise<Work> | undefined

/** The worker once it answers. @throws where it cannot be started: from a file, or when its script is gone */
async function inWorker(): Promise<Work> {
  // Fetched with the worker, behind the first card.
  const [{ wrap }, worker] = await Promise.all([import('comlink'), startWorker()])
  const remote = wrap<Work>(worker)
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', () => fail(new Error('the worker cannot be started')), { once: true })
  })
  await Promise.race([remote.ready(), broken])
  return remote
}

async function start(): Promise<Work> {
  try {
    return await inWorker()
  } catch {
    // Then the work is done here, slower to the hand.
    return (await import('./work.ts')).work
  }
}

/** The work beside the page; its worker is started when first asked for, and stays. */
export function inBackground(): Promise<Work> {
  started ??= start().catch((error: unknown) => {
    started = undefined
    throw error
  })
  return started
}
