/** Why something cannot be written, by the system's short name of the error, and what to do. */
const problems: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Free some room and run again.'],
  EDQUOT: ['your share of the disk is used up', 'Free some room and run again.'],
  EROFS: ['the disk is read-only', 'Name another folder, or make it writable.'],
  EACCES: ['there is no permission', 'Name another folder, or change its permissions.'],
  EPERM: ['there is no permission', 'Name another folder, or change its permissions.'],
  ENOTDIR: ['a file stands where a folder should', 'Name another folder, or move the file away.'],
  EEXIST: ['a file stands where a folder should', 'Name another folder, or move the file away.'],
}

/** The system's short name of an error (`ENOSPC`); undefined for an error that is not the system's. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** In words: what cannot be written, where, why, and what to do. The path of the error itself comes first, where it names one. */
export function writeProblem(target: string, error: unknown): string {
  const code = codeOf(error) ?? 'unknown'
  const [why, remedy] = problems[code] ?? ['the system refuses it', 'Check the disk and run again.']
  const named =
    error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
  const where = named === undefined || named.startsWith(target) ? target : `${target} (${named})`
  return `${where} cannot be written: ${why} (${code}). ${remedy}`
}
