/** Indicators whose modifier says what is measured: 工业增加值同比增长 and 社零总额同比增长 are two quantities. */
export const subjectMatters: ReadonlySet<string> = new Set(['macro.growth', 'org.quality'])
