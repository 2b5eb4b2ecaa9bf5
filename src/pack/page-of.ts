import type { Plugin } from 'vite'

type Handler = Extract<NonNullable<Plugin['generateBundle']>, { handler: unknown }>['handler']
type Bundle = Parameters<Handler>[1]
type Asset = Extract<Bundle[string], { type: 'asset' }>

/**
 * The page among the files that are built.
 * @throws where there is none: a plugin before has changed its name
 */
export function pageOf(bundle: Bundle): Asset {
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset' && file.fileName.endsWith('.html')) return file
  }
  throw new Error('no page among the files that are built')
}
