/**
 * What stands on web pages around a report: buttons, font sizes, sharing, lists of related pages. Each is a line of its own
 * and nothing else; 下载量120万次 and 打印设备3台 are sentences. Collected from the pages of governments and newspapers.
 */
const buttons =
  '下载 打印 全屏 收藏 加大 还原 减小 大 中 小 】 【 》 《 】】 分享 转发 纠错 返回顶部 返回 关闭 打印本页 关闭窗口 朗读 听全文 无障碍 适老版 繁體 简体 English 微信 微博 QQ QQ空间 扫一扫 视力保护色 默认 放大 缩小 正常 A A+ A- 上一篇 下一篇 首页 名词解释 更多 更多>> 点击查看 查看全文 展开全文 附件下载 返回目录 全文复制 目录 导航 正文 详细内容 专题新闻 设为主页 设为首页 加入收藏 上一版 下一版 标题导航 版面导航 版面目录 查看原图 往期回顾 打印文章 分享文章 会员登录 用户登录 登录 注册 新用户注册 用户注册 会员注册 退出 政府报告 媒体报道 工作动态 部门动态 乡镇动态 要闻动态 今日要闻 新闻中心 政务要闻 图片 图片新闻'.split(
    ' ',
  )

const ofButtons: ReadonlySet<string> = new Set(buttons)

/** A label of the page with or without what it stands for: 【字号:, 分享:, 相关报道:, 责任编辑:李莎莎, 浏览次数:120. */
const label =
  /^[【[(]?(?:字号|字体|字体大小|字号大小|分享到?|相关(?:报道|附件|链接|阅读|稿件|文章|文件|解读|信息|新闻)|责任编辑|责编|编辑|校对|审核|监制|浏览(?:次数|量)?|点击(?:次数|量|率)?|阅读(?:次数|量)?|访问(?:次数|量)?|扫一扫[^。]{0,16}|视力保护色|索引号|信息分类|发布机构|主题分类|公开方式|附件)[】\])]?\s*(?:[::>》].{0,30})?$/u

/** A name that a machine gave: 32 digits and letters. */
const machineName = /^[0-9a-f]{24,40}[::]?$/u

/** Where the page lies in its site: 您的位置: 首页 > 要闻 > 正文, 首页 > 党建 > 正文. Refuses 收入>支出. */
const trail =
  /^(?:\S{0,8}位置\s?[::]?\s?\S|首页\s?[>›»]).{0,100}[>›»]|^[^。,>›»]{1,14}(?:\s?[>›»]{1,2}\s?[^。,>›»]{1,14}){2,6}$/u

/** A menu of a site: 教育|旅游|交通|财经|法制. */
const menu = /^[^。,;|\d]{1,10}(?:\|[^。,;|\d]{1,10}){4,30}$/u

/** What a page says of itself, of the pages beside it, or of its paper. */
const ofPage =
  /^(?:设为(?:主页|首页)|加入收藏|分享好友|[上下]一(?:主题|篇|条|页|版)\s?[::]|国内统一(?:刊号|连续出版物号)|篇[一二三四五六七八九十]$|第[一二三四五六七八九十]{1,2}篇$|\S{2,10}首页$|\d{2}\s?:\s?\S{2,8}(?:版|要闻|综合)$|本版(?:列表)?新闻$|网站访问(?:人数|次数|量)\s?:?\s?\d*$|\S{2,10}网(?:站)?(?:logo|→.{0,20}|欢迎您)$|\S{2,10}网\s[-—]\s\S{2,16}$|\S{2,10}\s(?:www\.)?[a-z\d-]{2,20}\.(?:com|cn|net|org)(?:\.cn)?$)/iu

/** Whether a line belongs to the page and not to the report. */
export const isFurniture = (line: string): boolean =>
  ofButtons.has(line) ||
  label.test(line) ||
  machineName.test(line) ||
  trail.test(line) ||
  menu.test(line) ||
  ofPage.test(line) ||
  // 返回目录  放大 缩小 全文复制: several of them on one line.
  (line.length <= longestRow && /\s/u.test(line) && line.split(/\s+/u).every((word) => ofButtons.has(word)))

const longestRow = 60

/** A line behind which a page tells of other pages: nothing below it is the report's. */
export const footOpens =
  /^(?:猜你喜欢|相关(?:推荐|阅读|文章|新闻|链接)|热门(?:文章|推荐|新闻)|推荐阅读|延伸阅读|更多推荐)\s?:?$/u
