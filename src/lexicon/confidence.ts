/** A piece of evidence and what it adds to the log-odds that a figure is right in all fields. */
export type WeightRow = readonly [evidence: string, weight: number, judged: number]

/**
 * What speaks for a figure and against it. Fitted by logistic regression (ridge 3, tenfold over documents) on figures of fresh pages that readers
 * judged in their text, figure by figure (docs/accuracy.md); `judged` is how many of them showed the evidence. `base` was moved so that the mean
 * of the claims equals the share that was right in the twelfth reading, whose figures were not fitted on. Evidence that fewer
 * than 15 figures showed has no row. Right means: could be cited without a look at the sentence.
 */
export const base = -1.86

export const weights: readonly WeightRow[] = [
  // How the label was found, and what it has.
  ['label none', -0.6, 13],
  ['label after', -0.22, 254],
  ['label before.noun', 0.57, 814],
  ['label before.object', 0.3, 302],
  ['label before.verb-object', 0.3, 302],
  ['label before.subject-verb', 0.29, 44],
  ['label before.verb', -0.24, 24],
  ['label change', 0.62, 392],
  ['label share', 0.34, 65],
  ['label dealt.list', 0.27, 42],
  ['label dealt.figures', 0.27, 42],
  ['label shared', -0.76, 72],
  ['label turned', 0.38, 21],
  ['label table', 0.3, 0],
  ['added count', -0.71, 32],
  ['added rate', -0.95, 28],
  ['added owner', 0.11, 27],
  ['added verb', 0.52, 64],
  ['length 1', -1.21, 127],
  ['length 3', -0.37, 424],
  ['length 5', 0.62, 813],
  ['length 9', 1.08, 733],
  ['length 21', 0.59, 22],
  ['indicator', 0.83, 653],
  ['of', 0.47, 144],
  // Whose, at which level.
  ['place stated', 0.35, 243],
  ['place unknown', -0.8, 181],
  ['level province', -0.52, 445],
  ['level prefecture', -0.11, 633],
  ['level county', 0.18, 594],
  ['level township', 0.59, 70],
  ['level village', 0.26, 203],
  // When.
  ['time stated', 0.17, 394],
  ['time inherited', 0.48, 1105],
  ['time inferred', 0.39, 47],
  ['time open', -0.61, 42],
  ['time none', -0.44, 538],
  // What kind of number.
  ['target', -0.42, 172],
  ['point', -0.71, 21],
  ['bound', -0.44, 225],
]
