import { labelAt } from './labels.ts';
import { type TypedValue, valueAt } from './typed-value.ts';
import { unpointed } from './imprint-line.ts';

/** `出席：张三  李四`; lines in plain form. */
export function readAttendance(plain: string): readonly TypedValue[] | undefined {
  const label = labelAt(plain, ['present', 'attending', 'absent']);
  return label === undefined ? undefined : [valueAt(label.element, unpointed(plain.slice(label.end)), label.end)];
}
