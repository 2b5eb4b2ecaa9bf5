import { createHash } from 'node:crypto'
import { onPage } from './on-page.ts'

/** What the page may do; everything else is refused. Nothing leaves the origin, no text becomes a script. */
const rules: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Positions and colours of charts stand in attributes of their elements.
  'style-src': ["'self'", "'unsafe-inline'"],
  // Pictures of charts are drawn from memory before they are saved; the icon of the single file is in it.
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  // The writer of workbooks packs in a worker from memory, as do all workers of the single file.
  'worker-src': ["'self'", 'blob:'],
  // The preview of an embedded view.
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

/** The text of each script that stands in a page and is run: none that is fetched, no data. */
function inlineScripts(html: string): string[] {
  const found: string[] = []
  let at = html.indexOf('<script')
  while (at >= 0) {
    const opened = html.indexOf('>', at)
    const closed = html.indexOf('</script>', opened)
    if (opened < 0 || closed < 0) break
    const isRun = !/\bsrc=|\btype="application\/json"/.test(html.slice(at, opened))
    if (isRun) found.push(html.slice(opened + 1, closed))
    // On from behind it: what a script holds may look like another.
    at = html.indexOf('<script', closed)
  }
  return found
}

/** The policy of a page: the rules, and the hashes of the scripts that stand in it. */
export function policyOf(html: string): string {
  const hashes = inlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return Object.entries(rules)
    .map(([name, allowed]) => [name, ...allowed, ...(name === 'script-src' ? hashes : [])].join(' '))
    .join('; ')
}

/** Writes the policy into the built page, as the first thing in it: whoever serves the page need not know it. */
export const policy = () =>
  onPage('duizhao-policy', (page) => {
    const html = String(page.source)
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`
    page.source = html.replace(/<head>/, (head) => `${head}\n    ${meta}`)
  })
