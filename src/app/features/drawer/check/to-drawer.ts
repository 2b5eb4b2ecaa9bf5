/** Gives the focus to the drawer around an element of it, so that its keys hold on where a form is closed. */
export const toDrawer = (inside: Element | null): void =>
  inside?.closest<HTMLElement>('[role=dialog]')?.focus()
