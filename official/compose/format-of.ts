import type { DocumentFormat } from '../elements/element.ts';
import { formatNamed } from '../elements/formats.ts';
import type { Seal } from '../official-document.ts';
import type { DocumentElements } from './document-elements.ts';
import { markKind, type MarkKind } from './marks.ts';
import { plainForm } from './plain-form.ts';

/** The format that the writer named, else what the elements make of the document. */
export function formatOf(elements: DocumentElements): DocumentFormat {
  const named = [elements.first('format'), elements.first('profile')].map(run => (run === undefined ? undefined : formatNamed(run.text)));
  const chosen = named.find(format => format !== undefined);
  if (chosen !== undefined) return chosen;
  const marked = elements.all('mark').map(({ text }) => formatOfMark(text, elements.first('document-number')?.text ?? ''));
  return marked.find(format => format !== undefined) ?? (HEAD.some(name => elements.has(name)) ? 'document' : 'plain');
}

/** What a mark says; 信息 and 动态 are 简报 when they are numbered as such. */
function formatOfMark(mark: string, number: string): DocumentFormat | undefined {
  const kind = markKind(plainForm(mark));
  if (kind === 'gazette') return /[期辑]/u.test(number) ? 'bulletin' : undefined;
  return kind === undefined ? undefined : BY_MARK.get(kind);
}

const BY_MARK: ReadonlyMap<MarkKind, DocumentFormat> = new Map<MarkKind, DocumentFormat>([
  ['order', 'order'],
  ['meeting', 'minutes'],
  ['bulletin', 'bulletin'],
  ['letter', 'letter'],
]);

const HEAD = ['copy-number', 'secrecy', 'urgency', 'issuer', 'mark', 'document-number', 'signatory'] as const;

/** How the document is signed; an order bears the stamp of who signs it (10.2). */
export function sealOf(elements: DocumentElements, format: DocumentFormat): Seal {
  const text = elements.first('seal')?.text ?? '';
  if (/签名|签章/u.test(text)) return 'stamp';
  if (/^不|无|免/u.test(text)) return 'none';
  if (/盖|有|是/u.test(text)) return 'seal';
  return format === 'order' && text === '' ? 'stamp' : 'none';
}
