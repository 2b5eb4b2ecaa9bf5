/** A title takes at most so many characters, a whole phrase. */
export const titleLimit = 18
