import { isTable } from './tables.ts'
import { type ChildNode, type Element, elementsIn, isTag, squeezed, wordsIn } from './tree.ts'

/**
 * How the element that holds an article is called, surest first. Sources: WeChat's article pages; the editors of government
 * sites (TRS, UCAP); schema.org; HTML.
 */
const containers: readonly ((element: Element) => boolean)[] = [
  ({ attribs }) => attribs.id === 'js_content',
  ({ attribs }) => attribs.itemprop === 'articleBody',
  ({ attribs }) => /(?:^|\s)TRS_(?:Editor|UEDITOR)(?:\s|$)/u.test(attribs.class ?? ''),
  ({ attribs }) => attribs.id === 'UCAP-CONTENT' || attribs.id === 'zoom',
  ({ name }) => name === 'article',
  ({ name, attribs }) => name === 'main' || attribs.role === 'main',
]

/** A named container holds the article only where it holds so much of it, in characters. */
const leastWords = 60
/** Of the words outside links, the share that the article's element holds at least. */
const most = 0.7

const length = (node: ChildNode) => squeezed(wordsIn(node, false)).length

/**
 * The element of a page that holds its article: the one that is called so, else the innermost that holds most words which are
 * no links. What stands around an article is links.
 */
export function articleOf(root: readonly ChildNode[]): readonly ChildNode[] {
  const elements = [...elementsIn(root)]
  for (const isContainer of containers) {
    const found = elements.filter((element) => isContainer(element) && length(element) >= leastWords)
    if (found.length === 1) return found
  }
  const least = root.reduce((sum, node) => sum + length(node), 0) * most
  let found = root
  for (;;) {
    const next = childrenOf(found).find((node) => isFrame(node) && length(node) >= least)
    if (!next) return found
    found = [next]
  }
}

/** What is looked into: from outside the elements of the page, from inside those of one. */
const childrenOf = (nodes: readonly ChildNode[]): Element[] => {
  const [first] = nodes
  const inside = nodes.length === 1 && first && isTag(first) && frames.has(first.name)
  return (inside ? first.children : nodes).filter(isTag)
}

/** Elements that hold paragraphs, and are none: those of a table too, where it lays out the page. */
const frames = new Set('html body div section article main center table tbody tr td'.split(' '))
/** A table of data is the article's, and its head and its title stand beside its body. */
const isFrame = (node: Element): boolean => frames.has(node.name) && !(node.name === 'table' && isTable(node))
