/** Full-width forms and other quotation marks that stand for a plain character; one code unit for one. */
const others: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '\t': ' ',
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

/**
 * The text as the rules read it: full-width digits, letters and punctuation as half-width ones. Every
 * character keeps its place, so offsets into the result are offsets into the raw text.
 */
export function normalize(raw: string): string {
  return raw.replace(/[\uff01-\uff5e\u3000\u00a0\t「」『』﹪﹣〜─‐–]/gu, (character) => {
    const other = others[character]
    if (other !== undefined) return other
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  })
}
