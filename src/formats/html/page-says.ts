import { isDate } from '../../contract/dates.ts'
import { addressPattern } from '../../contract/source.ts'
import type { SourceMeta } from '../../extract/types.ts'
import { type ChildNode, type Element, isTag, wordsIn } from './tree.ts'

/**
 * Where a page says of itself what it is, surest first: the names of the meta elements that government sites must have
 * (国办发〔2017〕47号: ArticleTitle, PubDate, ContentSource, Url), those of Open Graph, and the elements of WeChat.
 */
const names = {
  title: ['articletitle', 'og:title', '#activity-name'],
  publisher: ['contentsource', 'og:site_name', '#js_name', 'sitename'],
  published: ['pubdate', 'article:published_time', '#publish_time', 'publishdate'],
  url: ['url', 'og:url', 'canonical'],
} as const

const asked: ReadonlySet<string> = new Set(Object.values(names).flat())

function* all(nodes: readonly ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!isTag(node)) continue
    yield node
    yield* all(node.children)
  }
}

const tidy = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

/** What a page says of itself, each as far as it does; a title of the window is taken without the site's name behind it. */
export function pageSays(root: readonly ChildNode[]): SourceMeta {
  const said = new Map<string, string>()
  const add = (name: string, value: string | undefined) => {
    const key = name.toLowerCase()
    const text = tidy(value ?? '')
    if (text !== '' && !said.has(key)) said.set(key, text)
  }
  let heading = ''
  let window = ''
  for (const element of all(root)) {
    const { name, attribs } = element
    if (name === 'meta') add(attribs.name ?? attribs.property ?? '', attribs.content)
    else if (name === 'link' && attribs.rel === 'canonical') add('canonical', attribs.href)
    else if (name === 'title' && window === '')
      window = tidy(element.children.map((node) => wordsIn(node)).join(''))
    else if (name === 'h1' && heading === '') heading = tidy(wordsIn(element))
    if (asked.has(`#${attribs.id}`)) add(`#${attribs.id}`, wordsIn(element))
  }
  const first = (list: readonly string[]) =>
    list.map((name) => said.get(name)).find((text) => text !== undefined)
  const title = first(names.title) ?? (heading === '' ? window.split(/[_|]| [-—–] /u)[0]?.trim() : heading)
  const published = /\d{4}-\d{1,2}-\d{1,2}/u
    .exec((first(names.published) ?? '').replace(/年|月|\//gu, '-'))?.[0]
    .replaceAll(/-(\d)(?=-|$)/gu, '-0$1')
  const publisher = first(names.publisher)
  const url = first(names.url)
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && isDate(published) && { published }),
    ...(url !== undefined && addressPattern.test(url) && { url }),
  }
}
