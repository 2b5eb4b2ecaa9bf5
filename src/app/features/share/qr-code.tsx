import encodeQr from 'qr'
import { useMemo } from 'react'
import { useShareWords } from '../../i18n/share/share-words.ts'
import styles from './share-dialog.module.css'

/** Light modules around the code that a reader needs to find it; ISO/IEC 18004 asks for four. */
const quiet = 4

/** The dark modules of a text's code as a path, a unit a module; undefined where the text is too long for any code. */
export function qrPath(text: string): { path: string; size: number } | undefined {
  let rows: boolean[][]
  try {
    // The least correction: on a screen nothing is torn off, and larger modules are read sooner.
    rows = encodeQr(text, 'raw', { ecc: 'low', border: quiet })
  } catch {
    return undefined
  }
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { path, size: rows.length }
}

/** A link as a code for a phone's camera: black on white in every scheme, as readers expect. */
export function QrCode({ link }: { link: string }) {
  const words = useShareWords()
  const code = useMemo(() => qrPath(link), [link])
  if (!code) return <p className={styles.note}>{words.qrTooLong}</p>
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={words.qr}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
