/**
 * Starts the worker. A page that is one file carries it inside itself: one that was opened from a disk may not load
 * a second script.
 */
export async function startWorker(): Promise<Worker> {
  if (import.meta.env.ONE_FILE) {
    const { default: Carried } = await import('./work.worker.ts?worker&inline')
    return new Carried()
  }
  return new Worker(new URL('./work.worker.ts', import.meta.url), { type: 'module' })
}
