import type { Reporter, TestCase } from 'vitest/node'

/** Names the tests that passed at a second try only. */
export class FlakyReporter implements Reporter {
  readonly #flaky: TestCase[] = []

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#flaky.push(test)
  }

  onTestRunEnd(): void {
    for (const { module, fullName } of this.#flaky)
      process.stderr.write(`\nFLAKY, passed at the second try: ${module.relativeModuleId} > ${fullName}\n`)
  }
}
