import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gazetteer } from '../../src/lexicon/places/gazetteer.ts'

/** Sentences of two or three figures each; {n} is a number. Written for the purpose. */
const sentences = [
  '全域划分网格{n}个，配备专职网格员{n}名，组建网格党支部{n}个。',
  '受理群众诉求{n}件，办结率9{d}.{d}%。',
  '创建党员示范岗{n}个、党员责任区{n}个，组建党员突击队{n}支。',
  '举办培训班{n}期，培训干部{n}人次。',
  '建成党群服务中心{n}个，设立党员代办站{n}个。',
  '村集体收入达到{n}万元，带动农户{n}户。',
  '投入资金{n}万元，实施产业项目{n}个。',
  '选派驻村干部{n}名，走访群众{n}户。',
  '改造老旧小区{n}个，加装电梯{n}部。',
  '城镇新增就业{n}人，新增学位{n}个。',
  '化解矛盾纠纷{n}件，群众满意度达9{d}.{d}%。',
  '查处违纪案件{n}件，处分{n}人。',
]
const figuresOf = (sentence: string) => (sentence.match(/\{n\}|9\{d\}/gu) ?? []).length

/** A row of numbers that is the same on every machine (Lehmer, 1951). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/**
 * Writes one report for each of `places` counties and prefectures into a folder, about `figures` figures in all. The same
 * arguments give the same files.
 */
export function writeSynthetic(folder: string, places: number, figures: number): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const named = gazetteer.filter(({ level }) => level === 'prefecture' || level === 'county')
  const byCode = new Map(gazetteer.map((row) => [row.code, row]))
  const path = (code: string | undefined): string => {
    const row = code === undefined ? undefined : byCode.get(code)
    return row ? path(row.parent) + row.name : ''
  }
  const random = numbers(20_260_101)
  for (let at = 0; at < places; at++) {
    const row = named[at % named.length]
    if (!row) return
    const year = 2019 + random(5)
    const body: string[] = []
    for (let count = 0; count < figures / places; ) {
      const sentence = sentences[random(sentences.length)] ?? ''
      count += figuresOf(sentence)
      body.push(
        sentence
          .replaceAll('{n}', () => String(3 + random(4000)))
          .replaceAll('{d}', () => String(random(10))),
      )
    }
    const text = `${row.name}基层治理工作报告\n\n${path(row.code)}${year}年抓基层、打基础。\n\n${body.join('\n\n')}\n`
    const name = `${row.code}-${Math.floor(at / named.length)}`
    writeFileSync(join(folder, `${name}.txt`), text)
    writeFileSync(join(folder, `${name}.meta.json`), JSON.stringify({ published: `${year}-12-31` }))
  }
}
