/** A number with its noun: `1 place`, `2 places`, `1,204 more places`; `many` where the noun takes another form. */
export const counted = (n: string | number, one: string, many = `${one}s`): string =>
  `${n} ${String(n) === '1' ? one : many}`
