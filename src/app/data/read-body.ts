import { create } from 'zustand'

/** How much of the dataset has come, in bytes; `total` where the server says it. */
export interface Progress {
  loaded: number
  total: number
}

/** The progress of a long download; undefined where it is short or its size is not known. */
export const useProgress = create<{ progress: Progress | undefined }>()(() => ({ progress: undefined }))

/** Below this size nobody needs to be told how far it is. */
const worthTelling = 4_000_000

/** The text of an answer; tells how far it is where it is long. */
export async function readBody(response: Response): Promise<string> {
  const total = Number(response.headers.get('content-length') ?? 0)
  // The size of a compressed answer says nothing of the bytes that come out.
  const plain = !response.headers.get('content-encoding')
  if (!response.body || !plain || total < worthTelling) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  let loaded = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    loaded += value.byteLength
    parts.push(decoder.decode(value, { stream: true }))
    useProgress.setState({ progress: { loaded, total } })
  }
  parts.push(decoder.decode())
  return parts.join('')
}
