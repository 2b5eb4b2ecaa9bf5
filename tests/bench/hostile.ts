import { gazetteer } from '../../src/lexicon/places/gazetteer.ts'

/** A text that a reader of files may meet or be sent, by what makes it hard. Each is of about the size, in characters. */
export interface HostileText {
  name: string
  text: string
}

const repeated = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Numbers that differ, so that no line and no sentence is another's. */
function counted(size: number, line: (at: number) => string): string {
  const lines: string[] = []
  for (let length = 0, at = 0; length < size; at++) {
    const next = line(at)
    lines.push(next)
    length += next.length
  }
  return lines.join('').slice(0, size)
}

/** What is written again and again until the text has its size. */
const units: Readonly<Record<string, string>> = {
  'brackets that open': '(',
  'brackets that close': ')',
  digits: '7',
  'digits and points': '1.',
  'digits and commas': '1,',
  'Chinese digits': '三',
  'ten thousands': '万',
  'numbers that begin a name': '百分之',
  'quotation marks': '“',
  'quotation marks with a numeral': '“一',
  'quoted words without an end': '“党建、',
  'members without end': '村、',
  'a chain without end': '受理—',
  'plus signs': '书记+',
  'clauses of time': '在政治上,',
  'clauses that go on': '近年来,',
  'words of having': '共有',
  'a whole place': '全市',
  'a place': '大连市',
  'places in a list': '大连市、沈阳市、',
  'a village': '和平街道甲屯村',
  'the ending of villages': '村',
  years: '2021年',
  'ranges of years': '2018—2020年',
  'dates and pages': '2021年3月5日 第1版 ',
  shares: '5%至',
  growth: '比上年增长5%,',
  'figures in a row': '120个、98.8%、',
  'figures without a mark': '120个',
  'parts of wholes': '其中120个,',
  'from and to': '由120个增加到130个,',
  'a verb': '建设',
  'unknown characters': '犇',
  'full stops': '。',
  'short sentences': '好。',
  'sentences with a number': '建成120个。',
  semicolons: '建成;',
  blanks: ' ',
  tabs: '\t',
  'line breaks': '\n',
  'short lines': '村\n',
  'headings of sections': '一、抓党建\n',
  'headings of parts': '第一章 总则\n',
  'names of places on lines': '大连市\n',
  'names of people on lines': '王小明\n',
  bylines: '□本报记者 张三\n',
  leads: '本报讯 建成3个。\n',
  captions: '图为村民丰收\n',
  columns: '【经验交流】\n',
  'lines that stay open': '全市坚持抓基层打基础,\n',
  'cells of a table': '县域\t120\t35.6\n',
  'pipes of a table': '|县域|120|35.6|\n',
  'rows of numbers': '120,35.6,98.8\n',
  'units in brackets': '产量(万吨):6.2,',
  'lists with units': '(单位:万吨):粮食 86.42,油料 7.35,',
  surrogates: '😀',
  'halves of surrogates': '\ud83d',
  markup: '<b>',
  'escapes of a terminal': '\u001b[31m',
  'work handed up': '不能解决的问题上报乡镇,',
  steps: '听取群众意见,建立工作台账,',
  slogans: '“三清一改”',
  counts: '五项、',
}

/** Texts of every kind of hardness that was met, all of the same size. `prose` is text of the ordinary kind, as long. */
export function hostileTexts(size: number, prose: string): HostileText[] {
  const counties = gazetteer.filter(({ level }) => level === 'county').map(({ name }) => name)
  return [
    {
      name: 'all counties, and one of many namesakes',
      text: repeated(`${counties.join('、')}。\n${'鼓楼区建成3个。'.repeat(3000)}`, size),
    },
    {
      name: 'adverbials before a list',
      text: counted(
        size,
        (at) => `${word(at)}${'建成后'.repeat(150)}分别为${Array(40).fill('1个').join('、')}。`,
      ),
    },
    {
      name: 'digits that make no numeral',
      text: counted(size, (at) => `${word(at)}${'一十'.repeat(1900)}一三\n`),
    },
    { name: 'captions in a row', text: `光山县建成3个。\n\n${repeated('①\n', size)}`.slice(0, size) },
    {
      name: 'villages of one county',
      text: counted(size, (at) => `${word(at)}村、${at % 900 === 899 ? '。\n' : ''}`),
    },
    { name: 'totals of totals', text: counted(size, (at) => `${word(at)}${'0个合计'.repeat(990)}\n`) },
    { name: 'figures of two characters', text: counted(size, (at) => `${word(at)}${'1例'.repeat(1990)}\n`) },
    {
      name: 'slogans without members',
      text: counted(size, (at) => `${word(at)}${'“九个一”,'.repeat(660)}\n`),
    },
    {
      name: 'years of a page and captions',
      text: `${Array.from({ length: 100 }, (_, at) => `${1920 + at}—2000年;`).join('')}\n\n${repeated('①\n', size)}`.slice(
        0,
        size,
      ),
    },
    ...Object.entries(units).map(([name, unit]) => ({ name, text: repeated(unit, size) })),
    { name: 'prose on one line', text: prose.replace(/\s+/gu, '').slice(0, size) },
    { name: 'prose without full stops', text: prose.replace(/[\s。!?;！？；…]+/gu, '').slice(0, size) },
    { name: 'prose without marks', text: prose.replace(/[^\p{Script=Han}\d]+/gu, '').slice(0, size) },
    { name: 'prose, a character a line', text: [...prose.slice(0, size / 2)].join('\n') },
    { name: 'a CSV file', text: counted(size, (at) => `第${at}村,${at},${at * 3}.5,完成\n`) },
    {
      name: 'a list of figures that differ',
      text: counted(size, (at) => `建成${at}号站${at}个、占${at % 100}.8%、`),
    },
    { name: 'villages that differ', text: counted(size, (at) => `和平街道${word(at)}村建成${at}个,`) },
    { name: 'sentences that differ', text: counted(size, (at) => `全市建成${word(at)}站${at}个。`) },
    { name: 'headings that differ', text: counted(size, (at) => `${word(at)}工作\n建成${at}个。\n`) },
    {
      name: 'items that differ',
      text: counted(size, (at) => `大连市:${word(at)}\n\n本报讯 建成${at}个。\n\n`),
    },
    {
      name: 'lines cut in the middle',
      text: counted(size, (at) => `${word(at)}推动干部下沉到村${at}名,全县党员干\n\n`),
    },
    {
      name: 'bodies that differ',
      text: counted(size, (at) => `光山县${word(at)}实业有限公司生产茶叶${at}吨。\n`),
    },
    { name: 'nested brackets', text: repeated('(', size / 2) + repeated(')', size / 2) },
    { name: 'nested quotation marks', text: repeated('“', size / 2) + repeated('”', size / 2) },
  ]
}

/** Two characters that tell a number apart: no place's name, no numeral. */
const word = (at: number): string =>
  String.fromCharCode(0x5300 + (at % 180), 0x5500 + (Math.floor(at / 180) % 200))
