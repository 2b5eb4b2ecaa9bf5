interface Node<T> {
  next: Map<number, Node<T>>
  /** What is said of the word that ends here, in the order of the rows. */
  values: T[] | undefined
}

/** Words character by character, each with what is said of it: finds all that begin at an offset in one walk. */
export class WordTree<T> {
  private readonly root: Node<T> = { next: new Map(), values: undefined }
  /** Whether a word begins with the UTF-16 unit: most offsets are refused by this alone. */
  private readonly begins = new Uint8Array(0x1_0000)

  constructor(rows: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of rows) {
      this.begins[word.charCodeAt(0)] = 1
      let node = this.root
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at)
        let next = node.next.get(code)
        if (!next) {
          next = { next: new Map(), values: undefined }
          node.next.set(code, next)
        }
        node = next
      }
      if (node.values) node.values.push(value)
      else node.values = [value]
    }
  }

  /** Calls `visit` with the end of every word that begins at `at` and ends by `limit`, the shortest first. */
  visit(text: string, at: number, limit: number, visit: (end: number, values: readonly T[]) => void): void {
    const first = text.charCodeAt(at)
    if (this.begins[first] !== 1) return
    let node = this.root.next.get(first)
    for (let end = at + 1; node && end <= limit; end++) {
      if (node.values) visit(end, node.values)
      node = node.next.get(text.charCodeAt(end))
    }
  }

  /** Values of every word that begins at `at`, the shortest first. */
  allAt(text: string, at: number): T[] {
    const first = text.charCodeAt(at)
    if (this.begins[first] !== 1) return none
    const found: T[] = []
    let node = this.root.next.get(first)
    for (let end = at + 1; node; end++) {
      if (node.values) found.push(...node.values)
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined
    }
    return found
  }

  /** The value of the longest word that begins at `at`. */
  longestAt(text: string, at: number): T | undefined {
    return this.allAt(text, at).at(-1)
  }
}

const none: never[] = []
