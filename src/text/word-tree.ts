/** Where no word goes on. Nodes are numbers from one; the root is zero too, since no word leads back to it. */
export const nowhere = 0

const unitBits = 16
const mostNodes = 2 ** (31 - unitBits)
/** Knuth's multiplicative hash: the golden ratio of 32 bits. */
const spread = 0x9e3779b1

/**
 * Words character by character, each with what is said of it: finds all that begin at an offset in one walk. The steps
 * lie in one flat hash table (node and UTF-16 unit → node), which a processor's cache can hold.
 */
export class WordTree<T> {
  private readonly keys: Int32Array
  private readonly nodes: Int32Array
  private readonly shift: number
  /** What is said of the word that ends at a node, in the order of the rows. */
  private readonly values: (T[] | undefined)[] = [undefined]

  /** @throws RangeError for more nodes than the table's keys can tell apart (32,767) */
  constructor(rows: Iterable<readonly [word: string, value: T]>) {
    const steps = new Map<number, number>()
    for (const [word, value] of rows) {
      let node = nowhere
      for (let at = 0; at < word.length; at++) {
        const key = (node << unitBits) | word.charCodeAt(at)
        let next = steps.get(key)
        if (next === undefined) {
          next = this.values.push(undefined) - 1
          if (next >= mostNodes) throw new RangeError('too many words for one tree')
          steps.set(key, next)
        }
        node = next
      }
      const known = this.values[node]
      if (known) known.push(value)
      else this.values[node] = [value]
    }
    const bits = Math.ceil(Math.log2(steps.size * 2 + 2))
    this.shift = 32 - bits
    this.keys = new Int32Array(2 ** bits).fill(-1)
    this.nodes = new Int32Array(2 ** bits)
    for (const [key, node] of steps) {
      let slot = Math.imul(key, spread) >>> this.shift
      while (this.keys[slot] !== -1) slot = (slot + 1) % this.keys.length
      this.keys[slot] = key
      this.nodes[slot] = node
    }
  }

  /** The node behind `node` (at first: nowhere) for a UTF-16 unit; nowhere where no word goes on so. */
  next(node: number, unit: number): number {
    const key = (node << unitBits) | unit
    let slot = Math.imul(key, spread) >>> this.shift
    for (;;) {
      const found = this.keys[slot]
      if (found === key) return this.nodes[slot] as number
      if (found === -1) return nowhere
      slot = slot + 1 === this.keys.length ? 0 : slot + 1
    }
  }

  /** What is said of the word that ends at a node; undefined where none does. */
  at(node: number): readonly T[] | undefined {
    return this.values[node]
  }

  /** Values of every word that begins at `at`, the shortest first. */
  allAt(text: string, at: number): T[] {
    let node = this.next(nowhere, text.charCodeAt(at))
    if (node === nowhere) return none
    const found: T[] = []
    for (let end = at + 1; node !== nowhere; end++) {
      const values = this.values[node]
      if (values) found.push(...values)
      node = end < text.length ? this.next(node, text.charCodeAt(end)) : nowhere
    }
    return found
  }

  /** The value of the longest word that begins at `at`. */
  longestAt(text: string, at: number): T | undefined {
    return this.allAt(text, at).at(-1)
  }
}

const none: never[] = []
