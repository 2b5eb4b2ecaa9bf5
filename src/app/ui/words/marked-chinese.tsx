import { useLanguage } from '../../i18n/use-text.ts'

/** Words in Chinese, with the marks between them. */
const chinese = /([\p{Script=Han}][\p{Script=Han}\p{N}·、《》（）()+—-]*)/u

/**
 * A line of the page's own words that quotes the reports: in English the Chinese in it is marked as such, so that a
 * screen reader speaks it and the browser sets it in the right characters.
 */
export function MarkedChinese({ text }: { text: string }) {
  const lang = useLanguage()
  if (lang === 'zh') return text
  return text.split(chinese).map((part, at) =>
    // Every second part is what the pattern took.
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name
      <span key={at} lang="zh">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
