import { type ReactNode, useId, useState } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { useShareWords } from '../../i18n/share/share-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { useReviewStore } from '../../review/store.ts'
import { hrefOf, shareLink } from '../../state/link.ts'
import { merged, useView } from '../../state/store.ts'
import { embedCode } from '../../take/sharing/embed-code.ts'
import { summaryOf } from '../../take/sharing/summary.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useCopy } from '../../ui/controls/use-copy.ts'
import { closeShare, useShare } from '../../ui/dialogs/share-state.ts'
import { TitledDialog } from '../../ui/dialogs/titled-dialog.tsx'
import { QrCode } from './qr-code.tsx'
import styles from './share-dialog.module.css'

function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
        {hint !== undefined && <span className={styles.note}>{hint}</span>}
      </h3>
      {children}
    </section>
  )
}

/** A text that is taken along as it stands. */
function Copied({ value, label, action }: { value: string; label: string; action: string }) {
  const { copied } = useShareWords()
  const copy = useCopy()
  return (
    <div className={styles.copied}>
      <input
        readOnly
        className={styles.input}
        value={value}
        aria-label={label}
        onFocus={(event) => event.target.select()}
      />
      <Button look="strong" onClick={() => void copy(value, copied)}>
        {action}
      </Button>
    </div>
  )
}

/** Sends what is on the page: the link, the words that go with it, a code for a phone, a frame for another page. */
export default function ShareDialog() {
  const open = useShare((state) => state.open)
  const words = useShareWords()
  return (
    <TitledDialog open={open} onClose={closeShare} title={words.title} close={words.close}>
      <Parts />
    </TitledDialog>
  )
}

/** Says what of the view no link carries; nothing where the reader has nothing of their own. */
function OnlyHere() {
  const words = useOwnWords()
  const reports = useOwnReports((own) => own.reports.length)
  const records = useReviewStore(({ kept }) => kept.records.length)
  const cards = useOwnReports((own) => own.retold?.count ?? 0)
  if (reports + records + cards === 0) return null
  return (
    <p role="note" className={styles.only}>
      {words.onlyHere(String(reports), String(records), String(cards))}
    </p>
  )
}

function Parts() {
  const text = useText()
  const words = useShareWords()
  const collection = useCollection()
  const state = useView((whole) => whole)
  const copy = useCopy()
  const [preview, setPreview] = useState(false)
  // What a reader's own reports add is not there for whom it is sent to.
  const summary = summaryOf(collection.published ?? collection, state, text)
  const link = shareLink(collection)
  const framed = { embed: true, figure: undefined, practice: undefined }
  const frame = summaryOf(collection, merged(state, framed), text)
  const code = embedCode(shareLink(collection, framed), frame.title)
  const message = `${summary.title}\n${summary.description}\n${link}`
  return (
    <>
      <OnlyHere />
      <div className={styles.two}>
        <div>
          <Section title={words.link} hint={words.linkHint(String(link.length))}>
            <Copied value={link} label={words.link} action={words.copyLink} />
          </Section>
          <Section title={words.message} hint={words.messageHint}>
            <div className={styles.card}>
              <strong>{summary.title}</strong>
              <span className={styles.note}>{summary.description}</span>
            </div>
            <Button onClick={() => void copy(message, words.copied)}>{words.copyMessage}</Button>
          </Section>
        </div>
        <Section title={words.qr}>
          <QrCode link={link} />
        </Section>
      </div>
      {/* A file on a disk has no address that another page could set. */}
      {window.location.protocol !== 'file:' && (
        <Section title={words.embed} hint={words.embedHint}>
          <Copied value={code} label={words.embed} action={words.copyEmbed} />
          <Button look="text" aria-expanded={preview} onClick={() => setPreview(!preview)}>
            {preview ? words.hidePreview : words.preview}
          </Button>
          {preview && (
            <iframe className={styles.frame} src={hrefOf(state, framed)} title={frame.title} loading="lazy" />
          )}
        </Section>
      )}
    </>
  )
}
