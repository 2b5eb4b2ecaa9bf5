import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { App } from './app.tsx'
import { askForDataset } from './data/loader.ts'
import { loadLanguage } from './i18n/dictionaries.ts'
import { followHistory, useAppStore } from './state/store.ts'
import './ui/tokens.css'
import './ui/base.css'
import { keepFocus } from './ui/keep-focus.ts'
import { followPrinting } from './ui/use-printing.ts'
import { applyScheme } from './ui/use-scheme.ts'
import { load } from './views.tsx'

// A strict Content-Security-Policy forbids the functions that zod would compile.
z.config({ jitless: true })
applyScheme()
followHistory()
keepFocus()
followPrinting()
// Both are asked for before anything is drawn, and at once.
askForDataset()
void load(useAppStore.getState().state.view).catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
const page = createRoot(root)
const draw = () =>
  flushSync(() =>
    page.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
const { lang } = useAppStore.getState().state
// At once: whoever prints before anything has come shall read that it is on its way.
if (lang === 'zh') draw()
else loadLanguage(lang).then(draw, draw)
