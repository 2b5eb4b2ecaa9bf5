/** Whether what hears a key takes it as writing, or as a choice of its own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select, textarea')
