import type { Span } from '../../contract/span.ts'

const firm =
  /^(?:目前,|如今,|近年来,)?((?:[\p{Script=Han}]{2,14}(?:\(集团\))?(?:股份|实业)?(?:有限)?(?:责任)?(?:公司|集团|合作社|银行|联社|商场|工厂|农场))(?:有限公司)?)(?=[^的]|$)/u
/** 该公司, 集团: the firm that was named before. */
const same = /^(?:目前,|如今,|近年来,)?(?:该?(?:公司|集团|企业|合作社))/u

/**
 * The firm whose figures a sentence states, where its subject is one; it holds on for 该公司 and 集团.
 * Gives for each sentence the holder, or undefined where the place's own figures begin again.
 */
export function holdersOf(
  text: string,
  list: readonly Span[],
  before: string | undefined,
): { byStart: Map<number, string>; last: string | undefined } {
  const byStart = new Map<number, string>()
  let current = before
  for (const sentence of list) {
    const words = text.slice(sentence.start, sentence.end)
    const named = firm.exec(words)?.[1]
    if (named && !/^(全|各|推动|帮助|动员|组织|引导|支持)/u.test(named)) current = named
    else if (!same.test(words)) current = undefined
    if (current) byStart.set(sentence.start, current)
  }
  return { byStart, last: current }
}
