import { describe, expect, test } from 'vitest'
import { wrapText } from '../../../src/app/charts/picture/wrap.ts'
import { excerptParts, sentenceParts } from '../../../src/app/charts/words/excerpt-parts.ts'
import type { Figure } from '../../../src/contract/figure.ts'
import { dataset, raws } from '../shell/fixture.ts'

const [figure] = dataset.figures
if (!figure) throw new Error('the fixture has no figures')
const raw = raws.aaaa ?? ''
const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('')

describe('a sentence', () => {
  test('is cut into plain words, the label and the number', () => {
    expect(sentenceParts(raw, figure)).toEqual([
      { role: 'plain', text: '精准优化' },
      { role: 'label', text: '城市网格' },
      { role: 'number', text: '2016个' },
      { role: 'plain', text: ',建立网格党支部1120个。' },
    ])
  })

  test('in pieces is read as one, without the break', () => {
    const broken = '精准优化城市网\n(下转二版)\n格2016个。'
    const whole: Figure = {
      ...figure,
      span: { start: 16, end: 21 },
      labelSpans: [],
      context: [
        { start: 0, end: 8 },
        { start: 15, end: 22 },
      ],
    }
    expect(text(sentenceParts(broken, whole))).toBe('精准优化城市网格2016个。')
  })
})

describe('an excerpt', () => {
  test('keeps the words around the number and says where it was cut', () => {
    expect(text(excerptParts(raw, figure, 4, 5))).toBe('……城市网格2016个,建立网格……')
  })

  test('does not begin with a stop after the gap', () => {
    const late = dataset.figures.find(({ quote }) => quote === '1120个')
    if (!late) throw new Error('no such figure')
    expect(text(excerptParts(raw, late, 8, 9))).toBe('……建立网格党支部1120个。')
  })

  test('of a figure that its sentence does not hold is nothing', () => {
    expect(excerptParts(raw, { ...figure, context: [{ start: 0, end: 3 }] }, 9, 9)).toEqual([])
  })
})

describe('wrapping for a picture', () => {
  test('keeps every letter and begins no line with a stop', () => {
    const words = '口径不同：城市网格、社区网格、全覆盖；years differ'
    const lines = wrapText(words, 6)
    expect(lines.join('')).toBe(words)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).not.toMatch(/^[，。；：、]/)
  })

  test('lets no line grow past its width by more than a mark', () => {
    const names = Array.from({ length: 22 }, (_, at) => `Place${at}`).join(', ')
    const words = `${names}。受理诉求件数187,000、98.5%，`
    const lines = wrapText(words, 40)
    expect(lines.join('')).toBe(words)
    // A Latin letter is about half as wide as a character.
    for (const line of lines) expect(line.length).toBeLessThan(40 / 0.55 + 2)
  })
})
