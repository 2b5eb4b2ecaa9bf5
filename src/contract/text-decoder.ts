/** What the rules need of the platform's decoder; browsers, workers and Node have it, the language library has not. */
interface Decoder {
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string
}

declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder

/**
 * The platform's decoder for an encoding; fatal: it throws where bytes are no text in it. A byte-order mark stays in the
 * text, as a character like any other: build and page decode by this, so that their offsets agree.
 */
export const decoderOf = (encoding: string, fatal: boolean): Decoder =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true })
