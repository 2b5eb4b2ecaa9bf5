/** Archives have no time zone and this one no clock: the earliest day that the format knows. */
const epoch = new Date(1980, 0, 1)

/** Texts and bytes by name as one archive; the same files give the same bytes. */
export async function zipped(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const entries = Object.entries(files).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  )
  return new Blob([zipSync(Object.fromEntries(entries), { mtime: epoch })], { type: 'application/zip' })
}
