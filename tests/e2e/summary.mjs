/** A Playwright reporter whose one line gives the counts, whatever happened. */
export default class Summary {
  #counts = { passed: 0, failed: 0, flaky: 0, skipped: 0 };
  #suite;

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onEnd(result) {
    const kinds = { expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' };
    for (const test of this.#suite?.allTests() ?? []) this.#counts[kinds[test.outcome()]] += 1;
    const { passed, failed, flaky, skipped } = this.#counts;
    console.log(
      `end-to-end: ${passed} passed, ${failed} failed, ${flaky} flaky, ${skipped} skipped (${result.status})`,
    );
  }

  printsToStdio() {
    return false; // the list reporter stays in charge of the terminal
  }
}
