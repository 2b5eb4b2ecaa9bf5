import { finish, type MemberList } from './member-list.ts'

/** A body of the party or of its lowest levels, with what tells which one: 网格(小区)党支部, 党员中心户. */
const organ =
  '[\\p{Script=Han}]{0,6}(?:\\([\\p{Script=Han}]{1,4}\\))?(?:党工委|大党委|党委|党总支|党支部|党小组|中心户)'
/** Such bodies, whatever parts them, up to what they make: 社区党委、网格党支部,党员中心户｜的组织体系格局. */
const chain = new RegExp(
  `${organ}(?:[、,]?${organ}){2,7}(?=的?(?:[三四五六]级)?(?:组织|治理|管理)(?:体系|架构|链条|网络))`,
  'gu',
)
const one = new RegExp(organ, 'gu')
/** Verbs that lead to the first body. */
const lead = /^(?:理顺|建立健全|调整优化|建立|健全|完善|构建|形成|优化|打造|推行)(?=.{3})/u

/**
 * The levels of an organisation that are told by nothing but their bodies. Takes 社区党委、网格党支部,党员中心户的组织体系; refuses as many
 * bodies that make nothing (各党委、党总支、党支部的负责人).
 */
export const organChains = (text: string): MemberList[] =>
  [...text.matchAll(chain)].flatMap(({ 0: words, index }) => {
    const members = [...words.matchAll(one)].map(({ 0: body, index: at }, nth) => {
      const skip = nth === 0 ? (lead.exec(body)?.[0].length ?? 0) : 0
      const start = index + at + skip
      return { start, end: start + body.length - skip, text: body.slice(skip) }
    })
    return finish('levels', members, undefined) ?? []
  })
