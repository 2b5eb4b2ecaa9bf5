/** Put in by the bundler: the first twelve hexadecimal digits of the SHA-256 of all that reading a report depends on. */
declare const RULES_VERSION: string | undefined

/** The version of the rules: two programs of one version read a report alike. `source` where the sources run unbundled. */
export const rules: string = typeof RULES_VERSION === 'undefined' ? 'source' : RULES_VERSION
