import { expect, it } from 'vitest'
import { rangeOf } from '../../../src/app/features/sources/use-words-target.ts'

function page(markup: string): Element {
  const root = document.createElement('div')
  root.innerHTML = markup
  return root
}

it('finds words across marks, as the page shows them, behind what stands before them', () => {
  const root = page('<p>失业率是一件事。</p><p>城镇<b>调查</b>失业率<mark>4.6%</mark>，好于预期。</p>')
  expect(rangeOf(root, '失业率', '城镇调查')?.startContainer.textContent).toBe('失业率')
  expect(rangeOf(root, '失业率4.6%,好', '')?.toString()).toBe('失业率4.6%，好')
})

it('goes to the words alone where nothing like what stood before them is there, and nowhere without them', () => {
  const root = page('<p>甲。失业率降了。</p>')
  expect(rangeOf(root, '失业率', '乙丙丁')?.toString()).toBe('失业率')
  expect(rangeOf(root, '就业率', '')).toBeUndefined()
  expect(rangeOf(root, '', '')).toBeUndefined()
})
