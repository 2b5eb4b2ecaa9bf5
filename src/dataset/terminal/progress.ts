/** The part of a terminal stream that a progress bar needs. */
export interface Terminal {
  isTTY?: boolean
  write(text: string): unknown
}

const width = 30

/**
 * A bar that redraws its line: `[=======       ] 3/10`. It removes itself when all is done, and where the
 * stream is no terminal it writes nothing.
 */
export function progressBar(terminal: Terminal): (done: number, of: number) => void {
  return (done, of) => {
    if (!terminal.isTTY) return
    const filled = of === 0 ? width : Math.floor((done / of) * width)
    const bar = `[${'='.repeat(filled).padEnd(width)}] ${done}/${of}`
    terminal.write(done < of ? `\r${bar}` : '\r\u001b[K')
  }
}
