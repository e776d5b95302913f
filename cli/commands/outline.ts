import { documentSymbols } from '#service';
import type { OutlineCommand } from '../args.ts';
import type { ExitCode } from '../exit-codes.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { printJson } from '../reporters/json.ts';
import { explainedLines, explainedLinesJson } from '../reporters/explain.ts';
import type { FileOutline } from '../reporters/outline.ts';
import { outlineJson, outlineText } from '../reporters/outline.ts';
import { readDrafts } from './read-drafts.ts';

export async function outlineFiles({ files, format, series, explain }: OutlineCommand, io: Io): Promise<ExitCode> {
  const { drafts, failed } = readDrafts(files, io);
  const outlines: FileOutline[] = [];
  const explained: { readonly file: string; readonly lines: unknown }[] = [];
  for await (const { file, encoding, draft } of drafts) {
    if (explain) {
      if (format === 'text') await io.out(explainedLines(draft));
      else explained.push({ file, lines: explainedLinesJson(draft) });
      continue;
    }
    const outline = { file, encoding, symbols: documentSymbols(draft, { series }) };
    if (format === 'text') await io.out(outlineText(outline, files.length > 1));
    else outlines.push(outline);
  }
  if (format === 'json') await printJson(explain ? explained : outlines.map(outlineJson), io);
  if (format === 'lsp' && files.length > 1)
    await printJson(
      outlines.map(({ file, symbols }) => ({ file, symbols })),
      io,
    );
  if (format === 'lsp' && files.length === 1) for (const { symbols } of outlines) await printJson(symbols, io);
  return failed() ? exitCodes.file : exitCodes.fine;
}
