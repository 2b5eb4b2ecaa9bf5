import { formatOf, isArchiveName } from '../../../worker/client.ts'

/** No more files than these are read at once. */
export const most = 5000

/** Whether a file of a folder is taken: a report or an archive, and nothing that a program has hidden there. */
export const isTaken = ({ name }: Pick<File, 'name'>): boolean =>
  !name.startsWith('.') && (formatOf(name) !== undefined || isArchiveName(name))

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** All entries of a folder: a browser gives them by the hundred. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (next.length === 0 || found.length > most) return found
    found.push(...next)
  }
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)]
  const found: File[] = []
  for (const inner of await entriesIn(entry as FileSystemDirectoryEntry)) {
    if (found.length > most) break
    found.push(...(await filesUnder(inner)))
  }
  return found
}

/**
 * What was dropped: files as they are, and of folders the reports and archives in them, however deep. Must be called while the event is handled:
 * a browser forgets afterwards what was dropped.
 */
export function filesOfDrop(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  const files = [...transfer.files]
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(files)
  return Promise.all(
    entries.map(async (entry) =>
      entry.isDirectory ? (await filesUnder(entry)).filter(isTaken) : await filesUnder(entry),
    ),
  ).then((all) => all.flat())
}
