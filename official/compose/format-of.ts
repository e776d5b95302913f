import type { DocumentFormat } from '../elements/element.ts';
import { formatNamed } from '../elements/formats.ts';
import type { Seal } from '../official-document.ts';
import type { DocumentElements } from './document-elements.ts';

/** The format that the writer named, else what the elements make of the document. */
export function formatOf(elements: DocumentElements): DocumentFormat {
  const named = [elements.first('format'), elements.first('profile')].map(run => (run === undefined ? undefined : formatNamed(run.text)));
  const chosen = named.find(format => format !== undefined);
  if (chosen !== undefined) return chosen;
  const mark = elements.first('mark')?.text ?? '';
  const marked = BY_MARK.find(([pattern]) => pattern.test(mark));
  if (marked !== undefined) return marked[1];
  return HEAD.some(name => elements.has(name)) ? 'document' : 'plain';
}

const BY_MARK: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/(?:命令|令)$/u, 'order'],
  [/纪要$/u, 'minutes'],
  [/(?:简报|专报|快报)$/u, 'bulletin'],
];

const HEAD = ['copy-number', 'secrecy', 'urgency', 'issuer', 'mark', 'document-number', 'signatory'] as const;

/** How the document is signed; an order bears the stamp of who signs it (10.2). */
export function sealOf(elements: DocumentElements, format: DocumentFormat): Seal {
  const text = elements.first('seal')?.text ?? '';
  if (/签名|签章/u.test(text)) return 'stamp';
  if (/^不|无|免/u.test(text)) return 'none';
  if (/盖|有|是/u.test(text)) return 'seal';
  return format === 'order' && text === '' ? 'stamp' : 'none';
}
