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

/** The line above an article, beside the element that holds it: 2018-04-19 17:32 来源：甲县政府网站. No longer than so many characters. */
const headLine = 120
const origin = /(?:信息来源|来源|发布机构|发布单位)\s*[:：]\s*(?<publisher>[^\s|｜【】()（）:：\d]{2,30})/u
const dayLabel = /(?:发布|成文|发文|更新|时间|日期)[^\d]{0,6}$/u
const day = /(?<!\d)\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/u

/** What the short lines of a page that name its origin or the day of publication say; lists of other articles name neither. */
function headSays(elements: readonly Element[]): Pick<SourceMeta, 'publisher' | 'published'> {
  // The innermost first: what holds them runs the words of several together.
  const lines = elements
    .map((element) => tidy(wordsIn(element)))
    .filter((words) => words.length <= headLine)
    .toSorted((a, b) => a.length - b.length)
  const publisher = lines
    .map((words) => origin.exec(words)?.groups?.publisher)
    .find((name) => name !== undefined)
  const published = lines
    .map((words) => {
      const found = day.exec(words)
      return found && (origin.test(words) || dayLabel.test(words.slice(0, found.index)))
        ? found[0]
        : undefined
    })
    .find((date) => date !== undefined)
  return { ...(publisher !== undefined && { publisher }), ...(published !== undefined && { published }) }
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
  const elements = [...all(root)]
  for (const element of elements) {
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
  const named = { publisher: first(names.publisher), published: first(names.published) }
  // All elements are read for it: only where the page does not say it itself.
  const head = named.publisher && named.published ? {} : headSays(elements)
  const published = /\d{4}-\d{1,2}-\d{1,2}/u
    .exec((named.published ?? head.published ?? '').replace(/[年月/.]/gu, '-'))?.[0]
    .replaceAll(/-(\d)(?=-|$)/gu, '-0$1')
  const publisher = named.publisher ?? head.publisher
  const url = first(names.url)
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && isDate(published) && { published }),
    ...(url !== undefined && addressPattern.test(url) && { url }),
  }
}
