import { expect, test } from 'vitest'
import { unitWords } from '../../../src/app/i18n/en/names/units.ts'

test.each([
  ['元', 'yuan'],
  ['元/年', 'yuan/year'],
  ['个', 'units (个)'],
  ['微克/立方米', 'µg/m³'],
  ['元/平方公里', 'yuan/km²'],
  ['元/人/年', 'yuan/person/year'],
  ['人次/家', 'attendances/body'],
  ['元/批次', 'yuan/batch'],
  ['%', '%'],
  ['眼', '眼'],
])('the unit %s is %s in English', (unit, english) => expect(unitWords(unit)).toBe(english))
