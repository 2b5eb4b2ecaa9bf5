export { extract } from './extract.ts'
export type { ExtractInput, Extraction, SourceMeta } from './types.ts'
