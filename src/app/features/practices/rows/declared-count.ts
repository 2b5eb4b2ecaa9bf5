import type { ListKind, PracticeNode } from '../../../../contract/practice.ts'
import { isVerbatimIn } from '../../../ui/words/is-verbatim-in.ts'

/** A number that the report's own words announce, and how many members it then names. */
export interface DeclaredCount {
  /** The words that announce it: 五级, 三个, 六步. */
  words: string
  declared: number
  counted: number
}

const digits = '一二三四五六七八九十'
const numeral =
  '(?<![第十百千万\\d.])(十[一二三四五六七八九]|[二三四五六七八九]|十(?![一二三四五六七八九百千万])|[2-9]|1[0-9])'

/** A chain announces levels, a procedure steps; a slogan may announce anything that is no quantity. */
const announces: Record<ListKind, RegExp> = {
  levels: new RegExp(`${numeral}[级层]`, 'u'),
  steps: new RegExp(`${numeral}(?:步|个环节|个步骤|道程序|个阶段)`, 'u'),
  parts: new RegExp(
    `${numeral}(?:[个大项种条类]\\p{sc=Han}{1,2}|(?![级层十百千万亿年月日届次人名户多余])\\p{sc=Han})`,
    'u',
  ),
}

/** 五 → 5, 十二 → 12, 12 → 12. */
function numberOf(numeral: string): number {
  const [tens, ones] =
    numeral.length === 2 && numeral.startsWith('十') ? [10, numeral.slice(1)] : [0, numeral]
  return digits.includes(ones) ? tens + digits.indexOf(ones) + 1 : Number(ones)
}

function find(words: string, kind: ListKind): { words: string; declared: number } | undefined {
  const match = words.match(announces[kind])
  if (!match?.[1]) return undefined
  // “五个全覆盖”: the words of a name are not cut.
  const rest = /^\p{sc=Han}{1,6}(?=”)/u.exec(words.slice((match.index ?? 0) + match[0].length))?.[0] ?? ''
  return { words: match[0] + rest, declared: numberOf(match[1]) }
}

/**
 * What the words around a list announce, checked against the members that were found. The title is asked
 * first, then the text just after the last member (强化种植、加工、销售、人才4大阵地) and just before the
 * first one. 一体 (one) announces nothing.
 * @returns undefined where the words announce no number: nothing is claimed then
 */
export function declaredCount(
  kind: ListKind,
  nodes: readonly PracticeNode[],
  title: string,
  text: string | undefined,
): DeclaredCount | undefined {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last) return undefined
  const near =
    text === undefined
      ? []
      : [
          text.slice(last.span.end, last.span.end + 12),
          text.slice(Math.max(0, first.span.start - 12), first.span.start),
        ]
  // A title that only the page gives (组织引擎、项目引擎等4项) announces nothing.
  const said = text === undefined || isVerbatimIn(text, title) ? [title] : []
  for (const words of [...said, ...near]) {
    // “三亮”、“示范岗”等: a number in the name of a member counts nothing here.
    const found = find(
      nodes.reduce((left, node) => left.replaceAll(node.text, '·'), words),
      kind,
    )
    if (found) return { ...found, counted: nodes.length }
  }
  return undefined
}
