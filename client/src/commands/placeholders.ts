import { commands } from '#protocol';
import { Disposable, Selection, TextEditorRevealType, commands as vscodeCommands, languages, window } from 'vscode';
import type { Range, TextEditor } from 'vscode';
import { isReport } from '../document-languages.ts';
import { placeAfter, placeBefore } from './neighbor.ts';

/** 稿纸：下一处占位符、上一处占位符. Past the last one it goes on with the first. */
export function placeholderCommands(): Disposable {
  return Disposable.from(
    vscodeCommands.registerCommand(commands.nextPlaceholder, () => go(placeAfter)),
    vscodeCommands.registerCommand(commands.previousPlaceholder, () => go(placeBefore)),
  );
}

function go(choose: typeof placeAfter): void {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isReport(editor.document)) return;
  const ranges = placeholderRanges(editor);
  const place = choose(
    ranges.map(({ start }) => start),
    editor.selection.start,
  );
  const range = place === undefined ? undefined : ranges[place];
  if (range === undefined) {
    window.setStatusBarMessage('没有未填写的占位符', 3000);
    return;
  }
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function placeholderRanges(editor: TextEditor): readonly Range[] {
  return languages
    .getDiagnostics(editor.document.uri)
    .filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'placeholder')
    .map(({ range }) => range)
    .sort((one, other) => one.start.compareTo(other.start));
}
