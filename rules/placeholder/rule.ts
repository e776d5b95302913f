import { defineRule, describePlaceholder, placeholdersOf, severityOf } from '#core';

/** Gaps that the writer has still to fill: `投入资金XX万元`, `X月X日`, `（根据实际情况填写）`. */
export const placeholder = defineRule({
  meta: { id: 'placeholder', title: '未填写的占位符', severity: 'info' },
  *check(block, habits) {
    for (const gap of placeholdersOf(block, habits)) {
      yield {
        span: gap.span,
        severity: severityOf(gap.kind),
        kind: gap.kind,
        // Made when read: a long text has tens of thousands of gaps, and all but the first thousand are only counted.
        get message() {
          return describePlaceholder(gap, block.text);
        },
      };
    }
  },
});
