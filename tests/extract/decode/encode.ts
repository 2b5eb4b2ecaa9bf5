/** Every character that GB18030 writes in one or two bytes, with its bytes. */
export const gbBytes: ReadonlyMap<string, readonly number[]> = invert()

function invert(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  const map = new Map<string, readonly number[]>()
  for (let byte = 1; byte < 0x80; byte++) map.set(String.fromCharCode(byte), [byte])
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if ([...character].length === 1 && !map.has(character)) map.set(character, [lead, trail])
      } catch {
        // not a pair
      }
    }
  }
  return map
}

/** A text in GB18030; throws for a character of four bytes. */
export function toGb(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = gbBytes.get(character)
      if (!bytes) throw new Error(`${character} takes four bytes`)
      return [...bytes]
    }),
  )
}

/** A text in UTF-16 without a mark. */
export function toUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
  return order === 'le' ? bytes : new Uint8Array(Buffer.from(bytes).swap16())
}

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const concat = (...parts: (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
