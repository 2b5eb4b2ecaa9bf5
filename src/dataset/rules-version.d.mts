export const rooms: readonly string[]
export const libraries: readonly string[]
export function rulesVersion(root: string): string
