import * as vocabulary from './vocabulary.generated.ts';
import { wordClass } from './words.ts';

/** What an 附件说明 opens with: `附件：`, `附件：1.`, `附表：`; empty where the text goes on from the line above. */
export function attachmentLabel(text: string): string {
  label ??= new RegExp(`^(?:${wordClass(vocabulary.attachments).pattern})[：:][ \\u3000]*(?:\\d{1,2}[.．、][ \\u3000]*)?`, 'u');
  return label.exec(text)?.[0] ?? '';
}

let label: RegExp | undefined;
