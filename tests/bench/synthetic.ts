// npm run data:synthetic: a collection of any size, the same on every machine, to try the page with
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildData } from '../../src/dataset/build.ts'
import { progressBar } from '../../src/dataset/terminal/progress.ts'
import { writeSynthetic } from './synthetic-reports.ts'

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '3000' },
    figures: { type: 'string', default: '100000' },
    out: { type: 'string', default: 'test-results/synthetic' },
    'reports-only': { type: 'boolean', default: false },
  },
})
const { out } = values
writeSynthetic(join(out, 'seeds'), Number(values.places), Number(values.figures))
if (values['reports-only']) {
  console.log(`${values.places} reports in ${join(out, 'seeds')}`)
} else {
  const { dataset } = await buildData({
    seeds: join(out, 'seeds'),
    out: join(out, 'data'),
    report: progressBar(process.stderr),
  })
  console.log(
    `${dataset.regions.length} places, ${dataset.figures.length} figures in ${join(out, 'data')} (dataset ${dataset.id})`,
  )
}
