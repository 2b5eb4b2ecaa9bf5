import { Parser } from 'htmlparser2'

export interface XmlWalk {
  /** The name of elements that are passed over with all that they hold. */
  without?: string
  /** @param attribute gives the value of an attribute by its full name */
  open(name: string, attribute: (name: string) => string | undefined): void
  close?(name: string): void
  text?(words: string): void
}

/** Walks an XML part from its head to its end. No entity is known but those of XML itself. */
export function walkXml(xml: string, { open, close, text, without }: XmlWalk): void {
  /** How deep in what is passed over. */
  let aside = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === without) aside++
        if (aside === 0) open(name, (key) => attributes[key])
      },
      onclosetag(name) {
        if (aside === 0) close?.(name)
        if (name === without) aside--
      },
      ontext(words) {
        if (aside === 0) text?.(words)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

/** Whether an attribute says yes, as XML Schema writes it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
