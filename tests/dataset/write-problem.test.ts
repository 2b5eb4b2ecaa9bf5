// @vitest-environment node
import { expect, it } from 'vitest'
import { writeProblem } from '../../src/dataset/write-problem.ts'

const failed = (code: string, path?: string) => Object.assign(new Error('x'), { code, ...(path && { path }) })

it.each([
  ['ENOSPC', undefined, 'out cannot be written: the disk is full (ENOSPC). Free some room and run again.'],
  [
    'EROFS',
    'out/.building-1/dataset.json',
    'out cannot be written: the disk is read-only (EROFS). Name another folder, or make it writable.',
  ],
  [
    'EACCES',
    '/elsewhere',
    'out (/elsewhere) cannot be written: there is no permission (EACCES). Name another folder, or change its permissions.',
  ],
  ['EIO', undefined, 'out cannot be written: the system refuses it (EIO). Check the disk and run again.'],
])('%s is told with what to do', (code, path, words) => {
  expect(writeProblem('out', failed(code, path))).toBe(words)
})
