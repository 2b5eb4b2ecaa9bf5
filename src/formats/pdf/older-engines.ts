/**
 * Node 20, Firefox 121 and Safari 17.0 to 17.3 lack what PDF.js shortens its buffers with when it lists what a page draws; without it
 * the list ends at the first words, with no more than a warning. It never asks for more than there is.
 */
export function helpOlderEngines(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length)
    },
  })
}
