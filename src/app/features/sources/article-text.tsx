import type { CSSProperties, ReactNode } from 'react'
import type { Article, ArticleBlock } from '../../../contract/article.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Span } from '../../../contract/span.ts'
import { blocksOf } from '../../../text/spans/blocks.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useSourceWords } from '../../i18n/sources/source-words.ts'
import { useView } from '../../state/store.ts'
import { RowsTable } from '../../ui/controls/rows-table.tsx'
import { openPractice } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import { placeMark, placeVar } from '../../ui/places/place-colour.ts'
import { PlaceDot } from '../../ui/places/place-dot.tsx'
import { copyRaw } from '../../ui/words/copy-raw.ts'
import styles from './article-text.module.css'
import { MarkedText } from './marked-text.tsx'
import { practicesIn } from './order.ts'
import { headsOf, type ReadingTable, rawLines, withoutTitle, withTables } from './reading-blocks.ts'

/** The id of a block on the page, for the outline. */
export const blockId = (block: ArticleBlock) => `block-${block.spans[0]?.start ?? 0}`

export interface ArticleTextProps {
  article: Article
  text: string
  figures: readonly Figure[]
  /** The figure at which the walk stands. */
  current: string | undefined
  /** Raw lines with their numbers instead of the re-joined paragraphs. */
  raw: boolean
}

/** The words of an article, re-joined for reading or line by line as the file has them, with the same marks. */
export function ArticleText({ article, text, figures, current, raw }: ArticleTextProps) {
  const c = useCollection()
  const practices = c.practicesOfArticle(article.id)
  const marked = (pieces: readonly Span[]) => (
    <MarkedText text={text} pieces={pieces} figures={figures} current={current} />
  )
  return (
    <div className={raw ? styles.raw : styles.text} onCopy={(event) => copyRaw(event, text)}>
      {raw
        ? rawLines(article, text).map(({ number, span, inside }) => (
            <Block key={number} practices={inside ? practices : []} pieces={[span]} number={number}>
              <p className={inside ? styles.line : styles.outside}>{marked([span])}</p>
            </Block>
          ))
        : withTables(withoutTitle(blocksOf(article, text), article.title, text, figures)).map((block) =>
            'rows' in block ? (
              <TableBlock
                key={block.rows[0]?.spans[0]?.start}
                table={block}
                practices={practices}
                text={text}
                figures={figures}
                marked={marked}
              />
            ) : (
              <Block key={blockId(block)} practices={practices} pieces={block.spans}>
                {block.kind === 'title' || block.kind === 'heading' ? (
                  <h3 id={blockId(block)} className={styles[block.kind]} tabIndex={-1}>
                    {marked(block.spans)}
                  </h3>
                ) : (
                  <p id={blockId(block)} className={styles[block.kind]}>
                    {marked(block.spans)}
                  </p>
                )}
              </Block>
            ),
          )}
    </div>
  )
}

interface TableBlockProps extends Pick<ArticleTextProps, 'text' | 'figures'> {
  table: ReadingTable
  practices: readonly Practice[]
  marked: (pieces: readonly Span[]) => ReactNode
}

/** A table of the report, each of its numbers with its mark. */
function TableBlock({ table, practices, text, figures, marked }: TableBlockProps) {
  const rows = table.rows.flatMap(({ spans }) => spans)
  return (
    <Block practices={practices} pieces={rows}>
      <RowsTable text={text} rows={rows} heads={headsOf(rows, figures)} cell={(span) => marked([span])} />
    </Block>
  )
}

interface BlockProps {
  practices: readonly Practice[]
  pieces: readonly Span[]
  number?: number
  children: ReactNode
}

/** A block with what the margin says of it: the practices that begin here, a line along those that it tells. */
function Block({ practices, pieces, number, children }: BlockProps) {
  const c = useCollection()
  const words = useSourceWords()
  const chosen = useView((state) => state.regions)
  const { telling, begins } = practicesIn(practices, pieces)
  const place = telling[0]?.regionId
  const colour = place === undefined ? 'var(--ink-3)' : placeVar(placeMark(c, place, chosen ?? []))
  const style = { '--place': colour } as CSSProperties
  return (
    <div className={telling.length > 0 ? styles.telling : styles.block} style={style} data-block="">
      <div className={styles.margin}>
        {begins.map((practice) => (
          <button
            key={practice.id}
            type="button"
            className={styles.practice}
            aria-label={words.practiceOf(practice.title)}
            onClick={() => openPractice(practice.id)}
          >
            {practice.regionId !== undefined && <PlaceDot regionId={practice.regionId} size={8} />}
            <span lang="zh">{display(practice.title)}</span>
          </button>
        ))}
      </div>
      {number !== undefined && (
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
      )}
      {children}
    </div>
  )
}
