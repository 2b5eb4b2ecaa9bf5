import styles from './seal.module.css'

const numerals = '壹贰叁肆伍陆柒捌玖拾'

/** The formal numeral of a place in the comparison, counted from 0; plain digits after the tenth. */
export function sealText(ordinal: number): string {
  return numerals[ordinal] ?? String(ordinal + 1)
}

/** The 20 px seal that a chosen place carries in every view. `ordinal` counts from 0. */
export function Seal({ ordinal }: { ordinal: number }) {
  return (
    <span className={styles.seal} lang="zh">
      {sealText(ordinal)}
    </span>
  )
}
