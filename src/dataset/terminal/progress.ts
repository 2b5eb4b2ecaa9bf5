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

/** How often a count is drawn anew, in milliseconds. */
const rhythm = 250

/**
 * A count of a stream whose end is not known: `1,204 read, 3 refused, 41/s`, drawn anew four times a second and left
 * standing as the total. Where the stream is no terminal it writes nothing.
 * @param done what was done with each: `read`
 */
export function counter(
  terminal: Terminal,
  done: string,
  now: () => number = Date.now,
): { add: (isDone: boolean) => void; end: () => void } {
  const start = now()
  let [good, bad, drawn] = [0, 0, start]
  const draw = (end: string) => {
    if (!terminal.isTTY) return
    const rate = Math.round((good + bad) / Math.max(0.001, (now() - start) / 1000))
    const [all, refused, each] = [good, bad, rate].map((count) => count.toLocaleString('en'))
    terminal.write(`\r\u001b[K${all} ${done}, ${refused} refused, ${each}/s${end}`)
  }
  return {
    add: (isDone) => {
      if (isDone) good += 1
      else bad += 1
      if (now() - drawn < rhythm) return
      drawn = now()
      draw('')
    },
    end: () => draw('\n'),
  }
}
