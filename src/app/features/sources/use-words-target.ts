import { type RefObject, useEffect } from 'react'
import { display } from '../../ui/display.ts'
import { targetReached, useScrollTarget } from '../../ui/scroll-target.ts'

/** As the page shows it, without what lines are broken at. */
const bare = (words: string): string => display(words).replaceAll(/\s/gu, '')

/** Where words stand among the texts of an element, as a range; undefined where they do not. `before`: what stands before them there. */
export function rangeOf(root: Element, words: string, before: string): Range | undefined {
  const places: { node: Node; offset: number }[] = []
  let text = ''
  const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (nodes.nextNode()) {
    const node = nodes.currentNode
    const said = display(node.textContent ?? '')
    for (let offset = 0; offset < said.length; offset += 1) {
      const sign = said.charAt(offset)
      if (/\s/u.test(sign)) continue
      text += sign
      places.push({ node, offset })
    }
  }
  const [lead, wanted] = [bare(before), bare(words)]
  const found = text.indexOf(lead + wanted)
  // Where a title stands between, or a mark: the words alone.
  const at = found >= 0 ? found + lead.length : text.indexOf(wanted)
  const [first, last] = [places[at], places[at + wanted.length - 1]]
  if (at < 0 || wanted === '' || !first || !last) return undefined
  const range = root.ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

/** Brings the words for which the reader came into the window and selects them, once the element shows its article. */
export function useWordsTarget(element: RefObject<Element | null>): void {
  const target = useScrollTarget((state) => state.words)
  useEffect(() => {
    if (!target || !element.current) return
    const range = rangeOf(element.current, target.words, target.before)
    targetReached()
    if (!range) return
    range.startContainer.parentElement?.scrollIntoView?.({ block: 'center' })
    const selection = window.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }, [target, element])
}
