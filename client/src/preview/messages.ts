import type { FromPage } from '#protocol';

/** A message of the preview page; undefined when it is none: what comes out of a page is not trusted. */
export function readMessage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  switch (message.type) {
    case 'ready':
      return { type: 'ready' };
    case 'need':
      return 'pages' in message && Array.isArray(message.pages) ? { type: 'need', pages: message.pages.filter(isIndex) } : undefined;
    case 'reveal': {
      const { page, line, piece, offset } = { page: 0, line: 0, piece: 0, offset: 0, ...message };
      return [page, line, piece, offset].every(isIndex) ? { type: 'reveal', page, line, piece, offset } : undefined;
    }
    default:
      return undefined;
  }
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
