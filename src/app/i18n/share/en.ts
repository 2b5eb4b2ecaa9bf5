import { counted } from '../en/counted.ts'
import type { ShareWords } from './zh.ts'

/** The same in English. */
export const en: ShareWords = {
  title: 'Share this view',
  close: 'Close sharing',
  link: 'Link',
  linkHint: (n) =>
    `${counted(n, 'character')}; it holds the places, indicators, filters, the open sentence and the version of the data`,
  copyLink: 'Copy link',
  copied: 'Copied',
  message: 'Send to a colleague',
  messageHint: 'copy the words with the link: of the link alone a chat app shows the name of the site',
  copyMessage: 'Copy title, description and link',
  qr: 'QR code',
  qrTooLong: 'The link is too long for a QR code; copy it instead.',
  embed: 'Embed in a page',
  embedHint: 'for a web page or a wiki, without the bars of this page',
  copyEmbed: 'Copy code',
  preview: 'Preview',
  hidePreview: 'Hide preview',
}
