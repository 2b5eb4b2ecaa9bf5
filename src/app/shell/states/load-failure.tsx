import type { LoadProblem } from '../../data/check-dataset.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Empty } from '../../ui/controls/empty.tsx'
import styles from './failure.module.css'

/** The page when there is no dataset: what is wrong, where, and what to do. */
export function LoadFailure({ problem, onRetry }: { problem: LoadProblem; onRetry: () => void }) {
  const text = useText()
  const { failure } = text.shell
  const hint =
    problem.code === 'invalid'
      ? failure.invalid(problem.field)
      : problem.code === 'loose'
        ? failure.loose[problem.fault](problem.field)
        : failure[problem.code]
  return (
    <main id="content" tabIndex={-1} className={styles.failure}>
      <div role="alert">
        <Empty
          title={failure.title}
          hint={hint}
          action={<Button onClick={onRetry}>{text.shell.retry}</Button>}
        />
      </div>
      <p className={styles.detail}>{problem.detail}</p>
    </main>
  )
}
