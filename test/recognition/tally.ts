/** Counts what was found, right or wrong, and what was to be found. One thing may be found in several parts. */
export class Tally {
  /** Findings that are right. */
  right = 0;
  predicted = 0;
  /** Things to find that were found. */
  hit = 0;
  expected = 0;

  /** One finding that stands for one thing. */
  found(isRight: boolean): void {
    this.predicted++;
    if (!isRight) return;
    this.right++;
    this.hit++;
    this.expected++;
  }

  missed(): void {
    this.expected++;
  }

  add(other: Tally): this {
    this.right += other.right;
    this.predicted += other.predicted;
    this.hit += other.hit;
    this.expected += other.expected;
    return this;
  }

  get precision(): number {
    return this.predicted === 0 ? Number.NaN : this.right / this.predicted;
  }

  get recall(): number {
    return this.expected === 0 ? Number.NaN : this.hit / this.expected;
  }

  /** Harmonic mean of precision and recall; NaN where there is nothing to find and nothing was found. */
  get f1(): number {
    if (this.predicted + this.expected === 0) return Number.NaN;
    const precision = this.predicted === 0 ? 0 : this.precision;
    const recall = this.expected === 0 ? 0 : this.recall;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}
