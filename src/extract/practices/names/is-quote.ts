import type { Token } from '../../tokens/token.ts'

const opens = /^[“《]/u

/** Whether a token is a name in quotation marks or brackets for titles: “六步法”, 《管理办法》. */
export const isQuote = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 2 && opens.test(token.text)
