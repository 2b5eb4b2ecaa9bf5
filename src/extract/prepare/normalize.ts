import { radicals } from '../../lexicon/radicals.ts'

/** Full-width forms and other quotation marks that stand for a plain character; one code unit for one. */
const others: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '﹪': '%',
  '～': '~',
  '﹣': '-',
  '－': '-',
  '〜': '~',
  '─': '—',
  '‐': '-',
  '–': '—',
  '·': '·',
  '．': '.',
  〇: '〇',
}

/** A page break ends a line; other characters that only steer a device are blanks. */
const steering = (character: string) => (character === '\f' ? '\n' : ' ')

/**
 * The text as the rules read it: full-width digits, letters and punctuation as half-width ones, radicals as the characters
 * that they stand for, no control characters.
 * Every character keeps its place, so offsets into the result are offsets into the raw text.
 */
export function normalize(raw: string): string {
  const text = raw.replace(/(?![\n\r])\p{Cc}/gu, steering)
  return text.replace(/[\uff01-\uff5e\u3000\u00a0\u2e80-\u2fdf「」『』﹪﹣〜─‐–]/gu, (character) => {
    const other = others[character] ?? radicals[character]
    if (other !== undefined) return other
    if (character < '\u3000') return character.normalize('NFKC')
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  })
}
