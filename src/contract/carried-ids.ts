/** The element in which a page that is one file carries its dataset. */
export const datasetElement = 'inlined-dataset'

/** And that in which it carries the texts of the sources. */
export const textsElement = 'inlined-texts'
