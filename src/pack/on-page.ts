import type { Plugin } from 'vite'

type Handler = Extract<NonNullable<Plugin['generateBundle']>, { handler: unknown }>['handler']
type Context = ThisParameterType<Handler>
type Bundle = Parameters<Handler>[1]
type Asset = Extract<Bundle[string], { type: 'asset' }>

/** @throws where there is no page among the files: a plugin before has changed its name */
function pageOf(bundle: Bundle): Asset {
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset' && file.fileName.endsWith('.html')) return file
  }
  throw new Error('no page among the files that are built')
}

/** A plugin that changes the built page after all others, in the order in which such plugins are listed. */
export function onPage(name: string, change: (this: Context, page: Asset, bundle: Bundle) => void): Plugin {
  return {
    name,
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        change.call(this, pageOf(bundle), bundle)
      },
    },
  }
}
