/** Hands a file to the reader; nothing leaves the browser. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download reads the address after the click; it must not be gone by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A name of a file without what some systems forbid in one. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replace(/[\s\\/:*?"<>|]+/g, '_')
}

/** Draws an SVG picture into a PNG of twice its size, sharp on a dense screen and on paper. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
