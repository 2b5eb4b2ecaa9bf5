// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import { issueSchema } from '../../src/contract/issue.ts'
import { type MessageCode, messages } from '../../src/dataset/messages.ts'
import { note, say, toIssue } from '../../src/dataset/note.ts'

const codes = Object.keys(messages) as MessageCode[]
const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

describe('the message catalogue', () => {
  test.each(codes)('%s says the same in both languages, and what to do', (code) => {
    const { zh, en } = messages[code]
    const known = new Set([...placeholders(en), 'encoding'])
    for (const name of placeholders(zh)) expect(known).toContain(name)
    expect(placeholders(zh)).toContain('file')
    expect(en).toMatch(/[.}]$/)
    expect(zh).toMatch(/[。}]$/)
    expect(zh).toMatch(/\p{Script=Han}/u)
  })

  it('fills every placeholder, in the language asked for, and issues speak Chinese', () => {
    const item = note('meta.invalid', 'a.meta.json', {
      path: '$.url',
      reason: { zh: '应为网址', en: 'no url' },
    })
    expect(say(item, 'en')).toContain('at $.url: no url.')
    const issue = issueSchema.parse(toIssue(item, 'abc'))
    expect(issue).toMatchObject({ code: 'meta.invalid', severity: 'error', sourceId: 'abc' })
    expect(issue.message).toContain('应为网址')
    expect(() => say(note('read.link', 'a.txt'), 'zh')).not.toThrow()
    expect(() => say(note('read.large', 'a.txt'), 'zh')).toThrow('nothing fills {size}')
  })
})
