export function rulesVersion(root: string): string
