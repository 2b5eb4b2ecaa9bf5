/** A choice with an option added, or taken out where it is in it; undefined, which stands for all, where nothing is left. */
export function toggled(chosen: readonly string[] | undefined, option: string): string[] | undefined {
  const next = chosen?.includes(option) ? chosen.filter((at) => at !== option) : [...(chosen ?? []), option]
  return next.length > 0 ? next : undefined
}
