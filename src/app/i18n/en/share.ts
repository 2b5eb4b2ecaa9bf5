import type { Dictionary } from '../dictionary.ts'

export const share: Dictionary['share'] = {
  title: 'Share this view',
  close: 'Close sharing',
  link: 'Link',
  linkHint: (n) => `${n} characters; it holds the version of the data and all that you see`,
  copyLink: 'Copy link',
  copied: 'Copied',
  message: 'Send to a colleague',
  messageHint: 'title and description as a chat app shows them',
  copyMessage: 'Copy title, description and link',
  qr: 'QR code',
  qrTooLong: 'The link is too long for a QR code; copy it instead.',
  embed: 'Embed in a page',
  embedHint: 'for a web page or a wiki, without the bars of this page',
  copyEmbed: 'Copy code',
  preview: 'Preview',
  hidePreview: 'Hide preview',
  figure: (place, quote, label) => `${place}: ${label} ${quote}`,
  of: (subject, places) => `${subject}: ${places}`,
  andMore: (names, n) => `${names} and others, ${n} places`,
  description: (sources, figures, practices) =>
    `${sources} reports, ${figures} figures and ${practices} practices side by side; every number opens its sentence.`,
  embedded: {
    filters: 'Filters',
    open: 'Open in Duizhao',
  },
}
