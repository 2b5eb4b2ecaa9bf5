import { type ChildNode, Element, isTag, isText } from 'domhandler'

export { type ChildNode, Element, isTag, isText }

/** Elements that are no part of an article: programs, forms, what leads elsewhere. */
const furniture = new Set(
  'script style noscript template nav footer aside form button select input textarea iframe object svg canvas audio video head'.split(
    ' ',
  ),
)

/** Whether nothing in an element is read: it is furniture of the page, or is not shown. */
export function isFurniture({ name, attribs }: Element): boolean {
  return (
    furniture.has(name) ||
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribs.style ?? '') === true
  )
}

/** Elements inside each other; browsers nest no deeper than 512. What is deeper was made to break a reader. */
const deepest = 600

/** Whether elements are nested deeper than any page's; asked before they are walked by functions that call themselves. */
export function isTooDeep(root: readonly ChildNode[]): boolean {
  let level = root
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((node) => (isTag(node) ? node.children : []))
  }
  return false
}

/** All elements below a node that may be read, in the order of the page. */
export function* elementsIn(nodes: readonly ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!isTag(node) || isFurniture(node)) continue
    yield node
    yield* elementsIn(node.children)
  }
}

/** The words in an element that are read, links aside where they are not asked for. */
export function wordsIn(node: ChildNode, withLinks = true): string {
  if (isText(node)) return node.data
  if (!isTag(node) || isFurniture(node) || (!withLinks && node.name === 'a')) return ''
  return node.children.map((child) => wordsIn(child, withLinks)).join('')
}

/** A text without its white space: what is told of how long it is, and whether it says the same. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '')
