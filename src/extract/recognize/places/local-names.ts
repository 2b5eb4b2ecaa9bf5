import type { RegionLevel } from '../../../contract/region.ts'
import {
  brokenName,
  genericBefore,
  localLead,
  localSuffixes,
  seatedLead,
} from '../../../lexicon/places/local.ts'
import { longestWord, words } from '../../../lexicon/words/index.ts'
import { grouped } from '../../../text/grouped.ts'
import type { PlaceMention } from './mention.ts'

const suffixBefore = grouped(localSuffixes, ([suffix]) => suffix.charCodeAt(suffix.length - 1))
const han = /[\p{Script=Han}]/u
const boundary = /[,。、;:!?()“”《》\s—>\]】]/u
const leads = new Set(localLead)
const notInNames = ['verb', 'break', 'cause', 'adverb', 'preposition'] as const

/** Whether the characters hold a word that no name of a place holds (建立产业乡, 经过六家子镇). */
function holdsWord(name: string, anchored: boolean): boolean {
  for (let at = 0; at < name.length; at++) {
    for (let size = 2; size <= Math.min(longestWord, name.length - at); size++) {
      const word = words.get(name.slice(at, at + size))
      if (word && (!anchored || notInNames.some((kind) => word.classes.has(kind)))) return true
    }
  }
  return false
}

/** Whether a word that may lead to a name ends right before `at` (来到, 经过, 给). */
function ledTo(text: string, at: number): boolean {
  for (let size = 1; size <= 3; size++) {
    const word = text.slice(Math.max(0, at - size), at)
    if (leads.has(word)) return true
  }
  return false
}

/** 扬名街道; 五名村干部 are counted. */
const notCounted = /(?<=^[^一二三四五六七八九十百千万两几多数余])名$/u

/** 七里沟, 十里铺: so many miles off. */
const byMiles = /^[一二三四五六七八九十]{1,2}里\p{Script=Han}?$/u

const localNameLimit = 5

/** Behind a name: what is told is of it. */
const ofItself = /^(?:[,，]|是|有|位于|地处|坐落|距离)/u

/** What says where a place lies, before its name, is no longer. */
const seatedReach = 20

/**
 * 加快农村, 统筹城乡, 家电下乡, 文化下乡, 以城带乡: the ending is that of a word, where more than one character stands before it
 * (神农村 may be a village).
 */
const wordAtEnd = /(?:农村|城乡|城带乡|主干街道|[电化车具戏术技部书医影法卫]下乡)$/u

/** 创造乡｜村优质空间, 振兴乡｜村产业: the countryside. Refuses 石门乡｜村民 and 石门乡｜村两委, the people of a township. */
const countryside = /^村(?![民两党干级委组支里])/u

/** A local name that ends at `end`; it must begin right behind a place, a mark, or a word that leads to a name. */
function localAt(
  text: string,
  suffixEnd: number,
  suffix: readonly [string, RegionLevel],
  from: number,
): PlaceMention | undefined {
  const stop = suffixEnd - suffix[0].length
  const limit = Math.max(from, stop - localNameLimit)
  // 孝感｜县太子乡: a county of old, whose name is known for the city that it became.
  const ofOld = from > 0 && text.startsWith('县', from)
  for (let start = limit; start < stop; start++) {
    const name = text.slice(start, stop)
    // 红山街道25社区: communities of a new town go by numbers. 各街道25个社区 are a count.
    const numbered = suffix[0] === '社区' && from > 0 && start === from && /^\d{1,3}$/u.test(name)
    if (name.length < 1 || !(numbered || [...name].every((character) => han.test(character)))) continue
    if (ofOld && start === from) continue
    // 平利县老县镇｜乡村振兴: behind a town the countryside begins.
    if (suffix[0] === '乡' && /[镇道]$/u.test(name)) continue
    const anchored = from > 0 && start === from + (ofOld ? 1 : 0)
    const left = text[start - 1] ?? ''
    const opens =
      start === 0 ||
      boundary.test(left) ||
      ledTo(text, start) ||
      (left === '的' && seatedLead.test(text.slice(Math.max(0, start - seatedReach), start)))
    if (brokenName.test(text.slice(start, suffixEnd))) continue
    if (!anchored && !opens) continue
    // 好腰苏木镇: a town that was a 苏木.
    const bare = suffix[0] === '镇' ? name.replace(/(?<=..)苏木$/u, '') : name
    // 作坊带着村里: without a place before it, a name this long is a phrase.
    // 晓关侗族乡: a township of a people bears its name.
    // 后苏家山村,仅有41户: it opens the paragraph that tells of it.
    const told = start === 0 && ofItself.test(text.slice(suffixEnd, suffixEnd + 2))
    const longest = suffix[0].length === 1 && !bare.endsWith('族') && !told ? 3 : 4
    if (!anchored && (bare.length < 2 || bare.length > longest)) continue
    if (genericBefore.some((word) => bare === word || (word.length >= 2 && bare.includes(word)))) continue
    // 仅｜首阳镇, 光｜太湖乡; 比｜城镇快1.4个百分点 names none; but 光荣北路社区.
    if (!anchored && /^(?:[仅单比较而就连]|光(?![荣明华辉]))/u.test(name)) continue
    if (!anchored && suffix[0] === '乡' && countryside.test(text.slice(suffixEnd, suffixEnd + 2))) continue
    // 前所镇 and 力所乡 bear the name of a garrison; 县｜所辖镇 is of no one.
    if (name.includes('所') && !(anchored && /^[^各每]所$/u.test(name))) continue
    // 和平街道 is a name, 村和街道 is two.
    // 富平县庄里镇: behind a place, a name may end with it; 村里, 里乡 are none.
    if (name.includes('里') && !(anchored && /^\p{Script=Han}{1,2}里$/u.test(name)) && !byMiles.test(name))
      continue
    if (
      /[的与及等各每全该本个名条绕了在到为对从向把将被是有以其我他们给拨]|.和|^[和现原即叫]|.[驻包]$|类$|.{2}于$|^[说谈提聊]起/u.test(
        // 鲁家沟镇｜将台村: behind a township a name may begin so, and 梁溪区｜扬名街道 end so.
        anchored ? name.replace(/^将(?=[台军])/u, '').replace(notCounted, '') : name,
      )
    )
      continue
    if (
      /[百千万亿]元$|^(?:党|社会|基层|志愿|群众|居民|村民|干部|推动|推进|建设|打造|实施|开展|加强|支持|发展|通过|组织|促进|服务|按|加大|加快|提高|调高|统筹|完善|优化|改善|强化|深化|新建|小城|推广|学习|借鉴|复制|宣传|接受|参加|参与|融入|深入|覆盖|依托)/u.test(
        name,
      )
    )
      continue
    // 人民路街道, 文化宫社区: a street or a building may bear a common word.
    const street = suffix[0].length > 1 && /[路里园桥门山湖河江庄台坊苑城宫站港湾头]$/u.test(name)
    if (name.length >= 2 && wordAtEnd.test(text.slice(start, suffixEnd))) continue
    if (holdsWord(bare, anchored || street) || name.includes('之')) continue
    // 湖镇镇 is a town whose name ends in 镇.
    const doubled = suffix[0] === '镇' && /^[^市县乡村城集小]镇$/u.test(name)
    // 邓村乡 is a township whose name ends in 村.
    const ofVillage = /^[乡镇]$/u.test(suffix[0]) && /^[^市县乡镇城农集小]村$/u.test(name)
    // 金鱼街社区 bears the name of a street; 镇街社区 and 沿街社区 are of no one.
    const ofStreet = suffix[0] === '社区' && /^\p{Script=Han}{1,3}(?<![镇主沿临背整各全乡])街$/u.test(name)
    if (/[区市县旗省乡镇村街]$/u.test(name) && !anchored && !doubled && !ofVillage && !ofStreet) continue
    const full = text.slice(start, suffixEnd)
    return {
      start,
      end: suffixEnd,
      text: full,
      rows: [],
      short: false,
      local: { name: full, level: suffix[1] },
    }
  }
  return undefined
}

/** 村庄, 村界, 村企, 镇定, 乡亲, 城镇居民, 村小, 村(社区), 邓村｜乡: the ending is the beginning of another word. */
const wordBehind =
  /^(?:小(?![学组广])|集(?!体)|企(?!业)|[亲镇音愁(土落容界貌规级庄]|乡(?![贤亲村土愁音邻情])|街道|居民|登记|化率|就业|职工|常住人口)/u

/**
 * The local name whose ending stands at an offset (红星｜村); undefined where none does.
 * @param from where a name may begin at the earliest
 * @param last the name before it, which it may follow without a mark
 */
export function localEndingAt(
  text: string,
  at: number,
  from: number,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  const rows = suffixBefore.get(text.charCodeAt(at))
  if (!rows) return undefined
  const suffix = rows.find(
    ([word]) => text.startsWith(word, at + 1 - word.length) && at + 1 - word.length > from,
  )
  if (!suffix || (suffix[0].length === 1 && wordBehind.test(text.slice(at + 1)))) return undefined
  if (suffix[0] === '苏木' && text.startsWith('镇', at + 1)) return undefined
  // 发展｜村集体经济: what a village has; of 炮台村｜集体 the name is longer than one character.
  const least = text.startsWith('集体', at + 1) ? 3 : 0
  const near = last && at - last.end <= localNameLimit + 1 && !boundary.test(text.slice(last.end, at))
  const mention = localAt(text, at + 1, suffix, near ? last.end : 0)
  return mention && mention.text.length >= least ? mention : undefined
}
