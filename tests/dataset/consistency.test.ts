// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/dataset/assemble.ts'
import { say } from '../../src/dataset/note.ts'
import { listFolder } from '../../src/dataset/read/list.ts'
import { folderOf } from './folder.ts'

const report = (...sentences: string[]) =>
  `丹东市工作报告\n\n辽宁省丹东市近年来抓基层、打基础。\n\n${sentences.join('\n\n')}\n`

/** What the checks say of a folder of reports: the codes in the dataset, and their sentences in English. */
async function told(files: Record<string, string>) {
  const { found } = listFolder(folderOf(files))
  const { dataset, notes } = await assemble(found)
  return {
    codes: dataset.issues.filter(({ code }) => code.startsWith('check.')).map(({ code }) => code),
    sentences: notes.filter(({ code }) => code.startsWith('check.')).map((note) => say(note, 'en')),
    dataset,
  }
}

describe('consistency of the dataset', () => {
  it('finds nothing where everything fits', async () => {
    const { codes } = await told({ 'a.txt': report('2023年，全市划分城市网格2016个，群众满意率达99.7%。') })
    expect(codes).toEqual([])
  })

  it('a share above the whole: named with its file, its label and what to do', async () => {
    const { codes, sentences, dataset } = await told({
      'a.txt': report('2023年，全市党的组织覆盖率达108.5%。一般公共预算收入完成年度计划的103.5%。'),
    })
    expect(codes).toEqual(['check.share-above'])
    expect(sentences[0]).toMatch(/^a\.txt: .*覆盖率.* 108\.5%.*Compare the source/u)
    expect(dataset.figures.some(({ value }) => value === 108.5)).toBe(true)
  })

  it('figures told of a year after the article was published', async () => {
    const { codes } = await told({
      'a.txt': report('2023年，全市划分城市网格2016个。'),
      'a.meta.json': JSON.stringify({ published: '2021-05-01' }),
    })
    expect(codes).toEqual(['check.year-ahead'])
  })

  it('an article that the rules read poorly', async () => {
    const text =
      '某单位工作总结\n\n全年办结各类事项512件，走访群众1200户，培训干部86名，发放资料3000份，调解纠纷47起。\n'
    const { codes, sentences } = await told({ 'a.txt': text })
    expect(codes).toEqual(['check.article-poor'])
    expect(sentences[0]).toMatch(/of \d+ figures of “.*” \d+ have no label or no place/u)
  })

  it('two sources that state different numbers of one thing', async () => {
    const { codes, sentences } = await told({
      'a.txt': report('2023年，全市划分城市网格2016个。'),
      'b.txt': report('截至2023年，全市划分城市网格2106个，配备网格员。'),
    })
    expect(codes).toEqual(['check.sources-differ'])
    expect(sentences[0]).toMatch(/b\.txt: .*2106个.*a\.txt says 2016个|a\.txt: .*2016个.*b\.txt says 2106个/u)
  })
})
