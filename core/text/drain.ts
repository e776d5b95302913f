/** Does a work that comes in steps all at once, and gives its result. */
export function drain<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
