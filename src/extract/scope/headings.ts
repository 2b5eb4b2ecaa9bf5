import { placeNames } from '../../lexicon/places/names.ts'
import { sizeOf } from '../../text/spans/size-of.ts'
import { recognizePlaces } from '../recognize/places/places.ts'

/** A heading that is a place of the gazetteer by its full name, or an organ (省国资委党委). */
export function isScopeName(text: string): boolean {
  const name = placeNames.get(text)
  if (name) return !name.short
  // 河南省信阳市光山县: a chain of names, to the last.
  if (/^[\p{Script=Han}]{6,24}[市区县旗盟州镇乡]$/u.test(text)) {
    const chain = recognizePlaces(text)
    if (sizeOf(chain) === text.length) return true
  }
  return (
    text.length <= 14 &&
    /(工委|党委|党组|委员会|[^交]局|厅)$/u.test(text) &&
    !/[\s,、]|建设|推动|发挥|强化/u.test(text)
  )
}

/** A heading that opens with a place and says what it did is no signature (怀化市财政局) and no name of a thing (成都平原). */
const fullName = /[市县区州旗盟]$/u
const signature =
  /^.{0,2}$|(?:局|委|委员会|政府|办公室|[厅院部]|中心|公司|集团|学校|大学|医院)$|^[人民政府委办的在与和及、]/u

/** A heading that introduces a place, known to the gazetteer or not: 尚义县基本情况, 塞北管理区简介. Refuses 全县概况, 工作情况, 甲县和乙县概况. */
const portrait =
  /^(?<place>(?![全我本该各县区市])(?:(?![和与及、的在])\p{Script=Han}){2,10}?(?:[省市县区州旗盟镇乡]|街道))(?:(?:基本)?情况(?:简介|介绍)?|简介|介绍|概况|概览|[县市区]情)$/u

/** 表2, 10-1: the number of a table before its title. */
const numbered =
  /^(?:[附]?表\s?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})?[:、.\s]{0,3}|\d{1,2}[-—.]\d{1,3}\s{1,3})/u

/**
 * The place with which a heading opens that titles a report of its own: one before a colon (霍山县:“茶园夜校”聚人心), a chain
 * from its province (河北省武强县探索“邻里站”), one told in full (怀化市抓培训), or one that it introduces (康保县简介). Refuses 推动霍山县发展, 成都平原经济区建设
 * and 怀化市财政局.
 */
export function itemPlace(titled: string): string | undefined {
  const heading = titled.slice(numbered.exec(titled)?.[0].length ?? 0)
  const introduced = portrait.exec(heading)?.groups?.place
  if (introduced !== undefined) return introduced
  const [first, ...others] = recognizePlaces(heading)
  if (first?.start !== 0 || first.local) return undefined
  let end = first.end
  for (const other of others) if (other.start === end) end = other.end
  const place = heading.slice(0, end)
  const told = end > first.end || heading.charAt(end) === ':'
  return told || (fullName.test(place) && !signature.test(heading.slice(end))) ? place : undefined
}
