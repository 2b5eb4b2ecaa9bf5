import type { SourceMeta } from '../../../worker/client.ts'

/** What a reader says of published reports, by the id of the source; of their own it lies with the report. */
export type Told = Readonly<Record<string, SourceMeta>>

export const noneTold: Told = {}

/** Whether a reader says anything of a report. */
export const isSaid = (told: SourceMeta): boolean => Object.keys(told).length > 0
