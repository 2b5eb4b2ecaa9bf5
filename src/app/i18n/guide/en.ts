import type { GuideWords } from './shape.ts'

/** “How to read this page” in English. */
export const en: GuideWords = {
  title: 'How to read this page',
  close: 'Close',
  sections: [
    {
      title: 'What it is',
      lines: [
        'Local governments in China report their work in prose. This page reads the numbers and the practices out of such reports by rules, puts places side by side, and opens the sentence that states a number wherever you click on one.',
        'All of it happens in your browser: nothing that you read, choose or drop here is sent anywhere.',
      ],
    },
    {
      title: 'What was read, and what was not',
      lines: [
        'Numbers, units and qualifiers (近 nearly, 余 and more, 以上 or more) stand as the report writes them; converted values serve to draw and to sort.',
        'What a report does not say is not zero and is not drawn as zero; “nothing found” means that nothing was found in what was read.',
        '“Stated” is a year of the sentence itself, “carried over” one of the title, the heading or the text before, “inferred” one concluded from what is told; where only one end is known it is “2021 or later”.',
        'The page reckons in one place only, “per”: one number divided by another, with both beside it.',
      ],
    },
  ],
  marks: {
    title: 'Marks',
    rows: [
      ['exact', 'Full bar or dot: an exact number'],
      ['over', 'Arrow: only a lower or an upper bound is told'],
      ['about', 'Hatched end: an approximate number, or an estimate of the report'],
      ['target', 'Broken outline, open dot: a target, not reached yet'],
    ],
    doubtful:
      'Dots under a number: not read surely; see its sentence before you use it. ✓: a person checked it; what a program read again has no ✓, and its drawer says so',
    fonts:
      'Serif Chinese is the report’s own words, sans is ours. English in italics is a gloss: put together word by word by this page from a table, not translated by a person; … stands for words that the table lacks',
  },
  verdicts: {
    title: 'What may be compared',
    rows: [
      ['same', 'one indicator, one scope, one period, one unit'],
      ['caution', 'the wording or the year differs, or only a bound is told; what differs is said beside it'],
      [
        'no',
        'a target and a result, a total and an average, a place and the one that it lies in, periods of different length. They never share an axis',
      ],
    ],
  },
  accuracy: {
    title: 'How well it reads',
    lead: (judged, readings) =>
      `In the last ${readings} trials on reports that nobody had seen before, people who do not know the rules judged ${judged} figures in their text. Of a hundred, right in`,
    fields: {
      figure: 'being a figure, and cut rightly',
      place: 'whose it is',
      time: 'when it holds',
      plan: 'planned or done',
      label: 'what it counts',
      citable: 'all of these: fit to cite as it is',
    },
    close: (sure, rest) =>
      `“Hide doubtful” leaves out what has dots under it: of a hundred figures that stay ${sure} could be cited as they stand, of those left out ${rest}. So open the sentence of every number before you cite it.`,
  },
  glossary: {
    title: 'Words of the reports',
    rows: [
      ['存量 stock / 流量 flow', 'how much there is at a time / how much was done within one'],
      ['比率 rate / 变化 change', 'a share or rate / how much more or less than before'],
      ['口径 scope', 'which ones are counted: towns or all, full-time or part-time'],
      ['十四五 / 十五五', 'the five-year plans of 2021–2025 and 2026–2030'],
      ['网格 grid', 'a unit of some hundred households into which a community is parted for services'],
      [
        '党群服务中心 party service centre',
        'a place for services and meetings, at the level of a city, district, street or community',
      ],
      ['两委 two committees', 'the party’s and the residents’ committee of a village or community'],
      [
        '旗 banner, 盟 league, 苏木 sumu, 嘎查 gaqa',
        'county, prefecture, township and village in Inner Mongolia',
      ],
    ],
  },
  keys: {
    title: 'Keys',
    rows: [
      ['Ctrl K  /', 'search; in Charts / goes to the list of indicators'],
      ['↑ ↓ ← →', 'walk charts, tables and lists'],
      ['Enter', 'open the sentence'],
      ['c', 'add the focused place to the comparison'],
      ['C  E  X', 'in the drawer: right, correct, none'],
      ['L  P  T  K  I', 'correct only the name, place, time, kind, indicator; U takes the last check back'],
      ['Shift ← →', 'stretches the marked words, with Alt from their start'],
      ['N  P', 'when words of a report are marked: a figure, a practice'],
      ['Ctrl Z', 'take the last filter or choice back'],
      ['Esc', 'close the drawer or a dialog'],
      ['?', 'open this page'],
    ],
  },
  wrong: {
    title: 'Something was read wrongly',
    text: 'Open the number and press “Read wrongly?”: its ids, its sentence and its link are copied as a note for you to send to whoever keeps the page. The page itself sends nothing.',
  },
}
