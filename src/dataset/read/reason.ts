import type * as z from 'zod/mini'
import { type PhraseName, phrases } from '../messages.ts'
import { type Param, phrase } from '../note.ts'

/** The message of a schema's own check: the name of the phrase that tells why a value does not fit. */
export const because = (name: PhraseName): PhraseName => name

const isPhrase = (name: string): name is PhraseName => Object.hasOwn(phrases, name)

/**
 * Why a value does not fit, in our own words: the library's differ with its version and its language.
 * `value` is what stands at the issue's path; undefined means that nothing does.
 */
export function reasonFor(issue: z.core.$ZodIssue, value: unknown): Param {
  if (isPhrase(issue.message)) return phrase(issue.message)
  if (issue.code === 'unrecognized_keys') return phrase('unknownFields', { keys: issue.keys.join(', ') })
  if (value === undefined) return phrase('missing')
  if (issue.code === 'invalid_value') return phrase('oneOf', { values: issue.values.join(', ') })
  if (issue.code === 'too_small') return phrase('empty')
  if (issue.code === 'invalid_type' && isPhrase(issue.expected)) return phrase(issue.expected)
  return phrase('misfit')
}
