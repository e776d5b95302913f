import { foldVariants } from '#core';
import type { OfficialDocument } from '../official-document.ts';
import { isInGb2312 } from './gb2312.ts';

/** In what script a document is written, and which of its characters a font of GB 2312 does not hold. */
export interface TextScript {
  readonly traditional: boolean;
  /** Han characters outside GB 2312, each once, in text order. */
  readonly beyond: ReadonlySet<string>;
}

/**
 * The script of a document. Of simplified text hardly a character in a thousand is outside GB 2312, of traditional text every third
 * one is; a few rare names in a short text are no traditional text, since nobody writes them otherwise.
 */
export function scriptOf({ paragraphs }: OfficialDocument): TextScript {
  const beyond = new Set<string>();
  let han = 0;
  let outside = 0;
  let traditional = 0;
  for (const { runs } of paragraphs) {
    for (const { text } of runs) {
      for (const char of text) {
        const code = char.codePointAt(0) ?? 0;
        if (!isHan(code)) continue;
        han++;
        if (isInGb2312(code)) continue;
        outside++;
        beyond.add(char);
        if (foldVariants(char) !== char) traditional++;
      }
    }
  }
  return { traditional: traditional > 0 && outside >= han * TRADITIONAL_SHARE, beyond };
}

/** Between the two by far. */
const TRADITIONAL_SHARE = 0.1;

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x20000 && code <= 0x3ffff);
}
