export const rooms: readonly string[]
export function rulesVersion(root: string): string
