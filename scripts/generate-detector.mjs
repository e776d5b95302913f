// Makes client/src/detect/genres.generated.ts: the genres of the vocabulary as the detector looks for them.
import { genrePattern } from './generate-grammar.mjs';

export const detectorFile = new URL('../client/src/detect/genres.generated.ts', import.meta.url);

export function generateDetector() {
  return `// Made by scripts/generate-detector.mjs from vocabulary/genres.yaml. Do not edit. Patterns in simplified and traditional script.\n\n/** Genres of official documents. */\nexport const SURE_GENRES =\n  '${genrePattern('sure')}';\n/** Genres with a life outside offices. */\nexport const COMMON_GENRES = '${genrePattern('common')}';\n`;
}
