// @vitest-environment node
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { policyOf } from '../../src/pack/policy.ts'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const hashes = (html: string) => policyOf(html).match(/'sha256-[^']+'/gu) ?? []

it('allows each script that stands in the page by its hash, and none that is fetched or data', () => {
  const one = 'const a = "<script>" + 1 > 0'
  const html = `<head><script type="module" src="./a.js"></script><script type="application/json" id="x">{}</script>
    <script>${one}</script><script type="module">two()</script></head>`
  expect(hashes(html)).toEqual([hashOf(one), hashOf('two()')])
})

it.each(['<script', '<script>never closed', '<script src="a.js">', 'no script'])(
  'finds none in %s',
  (html) => {
    expect(hashes(html)).toEqual([])
  },
)
