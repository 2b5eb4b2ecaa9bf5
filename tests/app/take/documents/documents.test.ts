import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../../../src/app/excerpts/lists.ts'
import { takenFrom } from '../../../../src/app/excerpts/taken-from.ts'
import { zh } from '../../../../src/app/i18n/zh/index.ts'
import { documentOf, quotesOf } from '../../../../src/app/take/documents/document.ts'
import { markdownOf, plain } from '../../../../src/app/take/documents/markdown.ts'
import { tableOf } from '../../../../src/app/take/documents/table.ts'
import { wordOf } from '../../../../src/app/take/documents/word.ts'
import type { Figure } from '../../../../src/contract/figure.ts'
import { collection, texts } from '../../practices/fixture.ts'

const figureId = `fushun-${texts.fushun.indexOf('1194个')}`
const making = {
  c: collection,
  text: zh,
  lang: 'zh' as const,
  day: '2026-11-27',
  textOf: (id: string) => texts[id as keyof typeof texts],
}

function excerpt(id: string, note?: string): Excerpt {
  const taken = takenFrom(collection, id, undefined, '2026-11-27')
  if (!taken) throw new Error(`the fixture has no ${id}`)
  return note === undefined ? taken : { ...taken, note }
}

const list = { items: [excerpt('fushun-p1', '第一行\n*第二行* & <b>'), excerpt(figureId)] }
const made = documentOf(making, list, '网格')
const words = (texts.fushun.split('\n')[1] ?? '').replaceAll(',', '，')

describe('a list as a document', () => {
  it('has what names and members mean behind them, where a gloss is asked for and known', () => {
    const meanings = new Map([
      ['受理', 'received'],
      ['“四步法”', 'four-step method'],
    ])
    const { entries } = documentOf({ ...making, gloss: (words) => meanings.get(words) }, list, '网格')
    const practice = entries.find(({ lists }) => lists.length > 0)
    expect(practice?.title).toBe('“四步法” (four-step method)')
    expect(documentOf({ ...making, lang: 'en' }, list, '网格').entries[0]?.place).toBe('Fushun 抚顺市')
    expect(practice?.lists).toEqual(['办事流程：受理 (received) / 核实 / 上报 / 反馈'])
  })

  it('has the words of the report, its lists, the note, the origin and the way back', () => {
    const [practice, figure] = made.entries
    expect(practice).toMatchObject({ place: '抚顺市', title: '“四步法”', words: [words] })
    expect(practice?.lists).toEqual(['办事流程：受理 / 核实 / 上报 / 反馈'])
    expect(made.references).toContain(practice?.reference)
    expect(practice?.reference).toMatch(/^办好小事\[Z\]/u)
    expect(practice?.link).toContain('p=fushun-p1')
    expect(figure?.title).toContain('1194个')
    expect(made.references).toMatch(/^\[1\] 办好小事.*\n\[2\] 网格\[DB\/OL\]/u)
  })

  it('says of a doubtful figure that it is, as the page does, and of one that somebody checked who needs no look', () => {
    const as = (change: Partial<Figure>) => {
      const figures = [{ ...collection.figure(figureId), ...change } as Figure]
      const c = { ...collection, figure: (id: string) => figures.find((row) => row.id === id) }
      return documentOf({ ...making, c }, { items: [excerpt(figureId)] }, '网格').entries[0]?.about
    }
    expect(as({ confidence: 0.3 })).toContain(zh.terms.doubtful)
    expect(as({ confidence: 0.3, review: 'confirmed' })).toContain(zh.terms.reviews.confirmed)
    expect(as({ confidence: 0.3, review: 'confirmed' })).not.toContain(zh.terms.doubtful)
    expect(as({ confidence: 0.95 })).not.toContain(zh.terms.doubtful)
  })

  it('tells of a thing that the data no longer have, and cites nothing for it', () => {
    const gone: Excerpt = {
      id: 'gone',
      day: '2026-01-01',
      seen: { place: '抚顺市', title: '旧事', words: '旧话。', source: '《旧报》', dataset: 'abc' },
    }
    const { entries, references } = documentOf(making, { items: [gone] }, '旧')
    expect(entries[0]).toMatchObject({ title: '旧事', words: ['旧话。'], link: undefined })
    expect(entries[0]?.about).toContain('abc')
    expect(references.split('\n')).toHaveLength(1)
  })

  it('leaves the words out where the text did not come', () => {
    const { entries } = documentOf({ ...making, textOf: () => undefined }, list, '网格')
    expect(entries[0]?.words).toEqual([])
  })

  it('quotes each with its origin', () => {
    const quotes = quotesOf(making, list).split('\n\n')
    expect(quotes).toHaveLength(2)
    expect(quotes[0]).toContain(
      `“${texts.fushun.split('\n')[1]?.replace('“', '‘').replace('”', '’')}”（抚顺市`,
    )
  })

  it('is a table to paste, a row each', () => {
    const { head, rows } = tableOf(made, zh)
    expect(head).toEqual(['地区', '数字或做法', '原文', '附注', '出处和链接'])
    expect(rows[0]?.slice(0, 2)).toEqual(['抚顺市', '“四步法”'])
    expect(rows[0]?.[3]).toContain('第一行')
  })
})

describe('Markdown', () => {
  it.each([
    ['5*6 与 <b>', '5\\*6 与 \\<b\\>'],
    ['1. 头一件', '1\\. 头一件'],
    ['2023年1.5万', '2023年1.5万'],
    ['# 号\n- 横', '\\# 号\\\n\\- 横'],
    ['A&B &amp; C', 'A&B \\&amp; C'],
    ['见 https://a.cn/?x=1~2_3&y. 完', '见 <https://a.cn/?x=1~2_3&y>. 完'],
  ])('shows %j as it stands', (text, written) => {
    expect(plain(text)).toBe(written)
  })

  it('has heads, quotations, the note with its lines, references', () => {
    const text = markdownOf(made, zh)
    expect(text).toMatch(/^# 网格\n\n## 抚顺市：“四步法”\n/u)
    expect(text).toContain(`> ${words}`)
    expect(text).toContain('**附注：** 第一行\\\n\\*第二行\\* & \\<b\\>')
    expect(text).toContain('## 参考文献\n\n\\[1\\] 办好小事')
  })
})

describe('Word', () => {
  it('opens as a document with the words, in serif, and links that open', async () => {
    const files = unzipSync(new Uint8Array(await (await wordOf(made, zh)).arrayBuffer()))
    const xml = (name: string) =>
      new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml')
    const body = xml('word/document.xml')
    expect(body.querySelector('parsererror')).toBeNull()
    expect(body.documentElement.textContent).toContain(words)
    expect(body.documentElement.textContent).toContain('*第二行* & <b>')
    const serif = [...body.getElementsByTagName('w:rFonts')].filter(
      (fonts) => fonts.getAttribute('w:eastAsia') === 'SimSun',
    )
    expect(serif.length).toBeGreaterThan(0)
    const links = [...xml('word/_rels/document.xml.rels').getElementsByTagName('Relationship')]
    expect(links.map((link) => link.getAttribute('Target'))).toContain(made.entries[0]?.link)
  })

  it('takes a note with signs that XML forbids', async () => {
    const odd = documentOf(making, { items: [excerpt('fushun-p1', 'a\u0000\u000bb\ud800c')] }, '网格')
    const files = unzipSync(new Uint8Array(await (await wordOf(odd, zh)).arrayBuffer()))
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('abc')
  })
})
