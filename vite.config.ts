import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { rulesVersion } from './src/dataset/rules-version.mjs'
import { commandBuild } from './src/pack/command.ts'
import { licences } from './src/pack/licences.ts'
import { liveData } from './src/pack/live-data.ts'
import { oneFile, singleName, templateName, withData } from './src/pack/one-file.ts'
import { policy } from './src/pack/policy.ts'

const root = import.meta.dirname

export default defineConfig(({ mode }) => {
  if (mode === 'command') return commandBuild(root, rulesVersion(root))
  // The page with its data as one file, and the same without data, which the built page gives on with a reader's own reports.
  const [single, template] = [mode === 'single', mode === 'template']
  const whole = single || template
  const notices = licences(whole)
  const icon = join(root, 'public', 'favicon.svg')
  const oneFiled = whole ? [viteSingleFile(), oneFile(icon, single ? singleName : templateName)] : []
  const data = single ? [withData(join(root, 'public', 'data'))] : []
  return {
    base: './',
    define: { 'import.meta.env.ONE_FILE': JSON.stringify(whole) },
    plugins: [
      react(),
      ...(process.env.VITEST ? [] : [liveData()]),
      ...oneFiled,
      ...data,
      ...notices.page,
      policy(),
    ],
    // A worker that is carried inside the page is one script.
    worker: { format: whole ? ('iife' as const) : ('es' as const), plugins: notices.worker },
    build: {
      target: 'es2023',
      sourcemap: !whole,
      // The largest chunk is the charts' library, which only the charts view loads.
      chunkSizeWarningLimit: 600,
      outDir: single ? 'dist-single' : 'dist',
      copyPublicDir: !whole,
      // The template lies beside the page that was built before it.
      emptyOutDir: !template,
    },
    test: {
      // No test fails by the clock: a machine may have other work.
      testTimeout: 1_800_000,
      hookTimeout: 1_800_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: [
              'tests/{contract,text,lexicon,extract,formats,dataset,compare,review,patterns,pack,fuzz,rows}/**/*.test.ts',
              'tests/*.test.ts',
            ],
          },
        },
        {
          extends: true,
          test: {
            name: 'page',
            environment: 'jsdom',
            setupFiles: ['tests/app/setup.ts'],
            include: ['tests/{app,worker}/**/*.test.{ts,tsx}'],
          },
        },
      ],
    },
  }
})
