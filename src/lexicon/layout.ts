/** Marks of a newspaper page or a web page: what a line is, told by its shape. Tested in this order. */
export type LineKind = 'noise' | 'column' | 'byline' | 'caption' | 'credit' | 'meta' | 'subtitle'

export const lineShapes: readonly (readonly [LineKind, RegExp])[] = [
  // 今天是: / 欢迎访问…! / 更多精彩 扫码观看 / 当前位置;not 欢迎访问者提出意见。
  [
    'noise',
    /^(今天是|当前位置|您(所在|现在)的位置|首页|欢迎(访问|光临)[^。]{0,20}[!!]?$|更多精彩|扫码|扫一扫|责任编辑|责编|编辑[::]|校对|版式|字体大小|打印本页|关闭窗口|分享到|上一篇|下一篇|附件[::]|相关链接|点击(数|率)?|浏览(次数|量))/u,
  ],
  ['noise', /^[/\\|·•*=_—-]{1,3}$/u],
  ['noise', /\.(jpe?g|png|gif|webp|bmp)$/iu],
  ['noise', /^[((]?未经授权[^。]*[))]?$/u],
  // A3 基层动态 / 第3版 综合 / 第23期 / 工 作 简 报; not 第23期培训班
  ['noise', /^(?:[A-Z]\d{1,2}版?|第?\d{1,2}版)(?:\s\S{2,8})?$/u],
  ['noise', /^[(]?第\s*\d+\s*期[)]?(?:\s*[(]?总第\s*\d+\s*期[)]?)?$/u],
  ['noise', /^(?:\S\s){2,}\S$/u],
  // 【经验交流】
  ['column', /^【[^】]{2,10}】$/u],
  // ■ 视点 / 普兰店时讯 SHIXUN / 前沿观察 GUANCHAO / ■ 五化协同 大抓基层⑨
  ['column', /^[■◆●▲★▌]\s*\S{1,20}(\s\S{1,14})?$/u],
  ['column', /^\S{2,10}\s[A-Z]{4,}$/u],
  // 2017-06-06 10:07:40 来源:巴渝传媒网
  [
    'meta',
    /^(发布(时间|日期)[::]?\s*)?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(\s+\d{1,2}:\d{2}(:\d{2})?)?(\s*(来源|作者|信息来源|发布机构|点击)\s*[::].*)?$/u,
  ],
  // 2022年6月14日 星期二 编辑:孙莉 / 自贡经济观察 2020年7月1日 第3版 / (2024年1月8日)
  [
    'meta',
    /^(?:\S{2,12}\s+)?\d{4}年\d{1,2}月\d{1,2}日(?:\s*星期.)?(?:\s+(?:农历\S+|[^\s农]\S{0,3}版))*(?:\s+(?:责任?编辑?|编辑|美编|版式|校对|电话)\s*:[\s\S]*)?$/u,
  ],
  ['meta', /^[(]\d{4}年\d{1,2}月\d{1,2}日[)]$/u],
  // 中共定西市委农村工作领导小组办公室    2023年8月21日
  [
    'meta',
    /^\S{2,30}(?:办公室|委员会|领导小组|组织部|宣传部|[市县区]委|政府|局)\s+\d{4}年\d{1,2}月\d{1,2}日(?:印发)?$/u,
  ],
  ['meta', /^(来源|信息来源|发布机构|作者)\s*[::]\s*\S{2,30}(\s.*)?$/u],
  // □本报记者 及庆玲 / 本报记者 王云峰 / 文/记者 向安勤 / 记者 张三
  ['byline', /^[□○◎]?\s*(本报(记者|通讯员|实习生)|特约记者|通讯员|记者|文[/、]|图[/、]|文图)[^。,]{2,60}$/u],
  ['byline', /^本报稿件由[^。]{2,30}$/u],
  // ①普兰店区…。图为城区一隅。 / 程显堂 摄 / …(资料片) / 图为…
  ['caption', /^[①-⑳]/u],
  ['caption', /^(图为|上图|下图|左图|右图|图片)[^。]{2,60}。?$/u],
  ['caption', /[((](资料片|资料图片?|图片由[^(())]*)[))]$/u],
  ['credit', /^\S{2,8}\s*摄$/u],
  ['subtitle', /^(——|--|—)[^。;\s]{4,60}$/u],
]

/** A paragraph that opens a piece of news: the lines above it are its title. */
export const leadMarks =
  /^(本报讯|本报电|新华社|据[^,。]{2,12}(消息|报道)|[\p{Script=Han}]{2,6}(讯|电)(\s|[((]))/u

/** A sentence's natural end; a line that ends otherwise may go on in the next. */
export const sentenceEnd = /[。!?;!?;…”"』」))》】::]\s*$/u

/** A character that a line of running text cannot begin with: the line goes on from another. */
export const cannotBegin = /^[,。、;:!?)》】”’,.;:!?)%的了着地得]/u

/** A common surname and a given name, alone on a line: 沈小平. Surnames: the hundred most frequent ones. */
export const personLine =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\p{Script=Han}]{1,2}$/u
