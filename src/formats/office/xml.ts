import { Parser } from 'htmlparser2'

export interface XmlWalk {
  /** @param attribute gives the value of an attribute by its full name */
  open(name: string, attribute: (name: string) => string | undefined): void
  close?(name: string): void
  text?(words: string): void
}

/** Walks an XML part from its head to its end. No entity is known but those of XML itself. */
export function walkXml(xml: string, { open, close, text }: XmlWalk): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(name, (key) => attributes[key]),
      onclosetag: (name) => close?.(name),
      ontext: (words) => text?.(words),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}
