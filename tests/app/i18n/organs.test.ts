import { expect, it } from 'vitest'
import { organName } from '../../../src/app/i18n/en/names/organs.ts'

const spelled = (characters: number) => (characters === 2 ? 'Shenyang' : '?')

it.each([
  ['省国资委党委', 'Provincial SASAC Party committee'],
  ['省直机关工委', 'Provincial Party committee for government offices'],
  ['沈阳市直机关工委', 'Shenyang Party committee for government offices'],
  ['税务局', 'tax bureau'],
])('%s is the %s', (name, english) => {
  expect(organName(name, spelled)).toBe(english)
})

it.each(['某某工作专班', '新民生教育局'])('has no English for %s', (name) => {
  expect(organName(name, spelled)).toBeUndefined()
})
