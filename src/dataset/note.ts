import type { Issue } from '../contract/issue.ts'
import type { Span } from '../contract/span.ts'
import { type MessageCode, messages, type PhraseName, phrases } from './messages.ts'

export type Language = 'zh' | 'en'

/** What a placeholder is filled with: the same in both languages, or one wording for each. */
export type Param = string | number | Record<Language, string>

/** Something to tell about a file: a row of the message catalogue and what fills its placeholders. */
export interface Note {
  code: MessageCode
  /** The name that the reader knows the file by. */
  file: string
  params: Record<string, Param>
  /** Where in the text, if it is about a place in it. */
  span?: Span
}

/** A value, or the reason why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; note: Note }

/** A note on a file; `file` need not be repeated among the parameters. */
export function note(code: MessageCode, file: string, params: Record<string, Param> = {}): Note {
  return { code, file, params: { ...params, file } }
}

/** A refusal, as an outcome. */
export function refused(code: MessageCode, file: string, params: Record<string, Param> = {}) {
  return { ok: false, note: note(code, file, params) } as const
}

export function severityOf(item: Note): Issue['severity'] {
  return messages[item.code].severity
}

/** The note's sentences in one language. A placeholder that nothing fills is a programming error and throws. */
export function say(item: Note, language: Language): string {
  return fill(messages[item.code][language], item.params, language)
}

/** A phrase in both languages, as the parameter of a note. */
export function phrase(name: PhraseName, params: Note['params'] = {}): Record<Language, string> {
  const { zh, en } = phrases[name]
  return { zh: fill(zh, params, 'zh'), en: fill(en, params, 'en') }
}

function fill(template: string, params: Note['params'], language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`nothing fills {${name}} of "${template}"`)
    return typeof value === 'object' ? value[language] : String(value)
  })
}

/** The note as an issue of a source in the dataset; an issue speaks Chinese. */
export function toIssue(item: Note, sourceId: string): Issue {
  const { code, span } = item
  return { code, severity: severityOf(item), sourceId, ...(span && { span }), message: say(item, 'zh') }
}
