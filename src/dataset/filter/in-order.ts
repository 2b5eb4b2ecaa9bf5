/**
 * Asks about each item and gives the answers in the order of the items. So many are asked at once and no more, and no
 * item is fetched before there is room for it: memory does not grow with the stream, however slow one answer is.
 * @param ask never rejects
 * @throws what `items` throws, once the answers to all items before it were given
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  atOnce: number,
  ask: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const asked: Promise<Answer>[] = []
  let broken: { by: unknown } | undefined
  try {
    for await (const item of items) {
      asked.push(ask(item))
      if (asked.length >= atOnce) yield await (asked.shift() as Promise<Answer>)
    }
  } catch (by) {
    broken = { by }
  }
  for (const answer of asked) yield await answer
  if (broken) throw broken.by
}
