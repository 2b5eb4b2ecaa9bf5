/**
 * What stands on web pages around a report: buttons, font sizes, sharing, lists of related pages. Each is a line of its own
 * and nothing else; 下载量120万次 and 打印设备3台 are sentences. Collected from the pages of governments and newspapers.
 */
const buttons =
  '下载 打印 全屏 收藏 加大 还原 减小 大 中 小 】 【 》 《 】】 分享 转发 纠错 返回顶部 返回 关闭 打印本页 关闭窗口 朗读 听全文 无障碍 适老版 繁體 简体 English 微信 微博 QQ QQ空间 扫一扫 视力保护色 默认 放大 缩小 正常 A A+ A- 上一篇 下一篇 首页 名词解释 更多 更多>> 点击查看 查看全文 展开全文 附件下载 返回目录 全文复制 上一版 下一版 标题导航 版面导航 版面目录 查看原图 往期回顾 打印文章 分享文章'.split(
    ' ',
  )

const ofButtons: ReadonlySet<string> = new Set(buttons)

/** A label of the page with or without what it stands for: 【字号:, 分享:, 相关报道:, 责任编辑:李莎莎, 浏览次数:120. */
const label =
  /^[【[(]?(?:字号|字体|字体大小|字号大小|分享到?|相关(?:报道|附件|链接|阅读|稿件|文章|文件|解读|信息|新闻)|责任编辑|责编|编辑|校对|审核|监制|浏览(?:次数|量)?|点击(?:次数|量|率)?|阅读(?:次数|量)?|访问(?:次数|量)?|扫一扫[^。]{0,16}|视力保护色|索引号|信息分类|发布机构|主题分类|公开方式|附件)[】\])]?\s*(?:[::>》].{0,30})?$/u

/** A name that a machine gave: 32 digits and letters. */
const machineName = /^[0-9a-f]{24,40}[::]?$/u

/** Whether a line belongs to the page and not to the report. */
export const isFurniture = (line: string): boolean =>
  ofButtons.has(line) ||
  label.test(line) ||
  machineName.test(line) ||
  // 返回目录  放大 缩小 全文复制: several of them on one line.
  (line.length <= longestRow && /\s/u.test(line) && line.split(/\s+/u).every((word) => ofButtons.has(word)))

const longestRow = 60

/** A line behind which a page tells of other pages: nothing below it is the report's. */
export const footOpens =
  /^(?:猜你喜欢|相关(?:推荐|阅读|文章|新闻|链接)|热门(?:文章|推荐|新闻)|推荐阅读|延伸阅读|更多推荐)\s?:?$/u
