/** What the share dialog says; it comes with it. */
export const zh = {
  title: '分享这个视图',
  close: '关上分享',
  link: '链接',
  linkHint: (n: string) => `${n} 个字符，记下了地区、指标、筛选、打开的原句和数据版本`,
  copyLink: '复制链接',
  copied: '已复制',
  message: '发给同事',
  messageHint: '标题和说明要一起复制：只贴链接，聊天软件显示的是网站的名字',
  copyMessage: '复制标题、说明和链接',
  qr: '二维码',
  qrTooLong: '链接太长，画不成二维码，请复制链接。',
  embed: '嵌入网页',
  embedHint: '放进网页或知识库，不带本页的框',
  copyEmbed: '复制代码',
  preview: '看看效果',
  hidePreview: '收起效果',
}

export type ShareWords = typeof zh
