import { useText } from '../../i18n/use-text.ts'
import { keepLanguage } from '../../state/language.ts'
import { follow, hrefOf } from '../../state/link.ts'
import { change, useView } from '../../state/store.ts'
import type { Language } from '../../state/view-state.ts'
import { openGuide } from '../../ui/dialogs/guide-state.ts'
import { openSearch } from '../../ui/dialogs/search-state.ts'
import { openShare } from '../../ui/dialogs/share-state.ts'
import { type Scheme, useScheme } from '../../ui/use-scheme.ts'
import styles from './top-bar.module.css'
import { TwoWaySwitch } from './two-way-switch.tsx'
import { ViewLinks } from './view-links.tsx'

/** Brand, views, search, language, scheme and sharing, which waits for the data. */
export function TopBar({ ready }: { ready: boolean }) {
  const text = useText()
  const state = useView((whole) => whole)
  const { scheme, set } = useScheme()

  return (
    <header className={styles.bar}>
      <a
        className={styles.brand}
        href={hrefOf(state, { view: 'regions', figure: undefined, practice: undefined })}
        onClick={follow({ view: 'regions', figure: undefined, practice: undefined })}
      >
        <span className={styles.zh} lang="zh">
          {text.shell.brand.zh}
        </span>
        <span className={styles.latin} lang="en">
          {text.shell.brand.latin}
        </span>
      </a>
      <ViewLinks className={styles.views} />
      <button
        type="button"
        className={styles.search}
        onClick={() => openSearch()}
        aria-keyshortcuts="Control+K /"
      >
        <span className={styles.placeholder}>{text.shell.search}</span>
        <kbd className={styles.key}>{text.shell.searchKey}</kbd>
      </button>
      <TwoWaySwitch<Language>
        label={text.shell.language}
        value={state.lang}
        options={[
          { value: 'zh', text: text.shell.languages.zh, lang: 'zh' },
          { value: 'en', text: text.shell.languages.en, lang: 'en' },
        ]}
        onChange={(lang) => {
          keepLanguage(lang)
          change({ lang })
        }}
      />
      <TwoWaySwitch<Scheme>
        label={text.shell.scheme}
        value={scheme}
        options={[
          { value: 'light', text: text.shell.light },
          { value: 'dark', text: text.shell.dark },
        ]}
        onChange={set}
        className={styles.scheme}
      />
      <button
        type="button"
        className={styles.guide}
        aria-haspopup="dialog"
        aria-label={text.shell.guide}
        onClick={openGuide}
      >
        <span className={styles.wide}>{text.shell.guide}</span>
        <span className={styles.narrow}>?</span>
      </button>
      <button
        type="button"
        className={styles.share}
        aria-haspopup="dialog"
        disabled={!ready}
        onClick={openShare}
      >
        {text.shell.share}
      </button>
    </header>
  )
}
