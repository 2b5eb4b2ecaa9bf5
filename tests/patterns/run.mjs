// Asks the checker about the patterns that it does not know, and writes known.txt anew: npm run patterns.
import { startVitest } from 'vitest/node'

process.env.WRITE_KNOWN = '1'
const vitest = await startVitest('test', ['tests/patterns'], { run: true })
await vitest.close()
