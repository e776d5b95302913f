import { parseArguments } from './args.ts';
import { exportFiles } from './commands/export.ts';
import { lintFiles } from './commands/lint.ts';
import { outlineFiles } from './commands/outline.ts';
import { showProfile } from './commands/profile.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { helpOn } from './help.ts';
import type { Io } from './io.ts';
import { version } from '../package.json';

/**
 * Runs one command line, `argv` without program and script, and resolves with the exit code. What the user did wrong, and files that
 * cannot be read or written, are told in Chinese on standard error; it never rejects for them.
 */
export async function main(argv: readonly string[], outside: Io): Promise<ExitCode> {
  const io: Io = { ...outside, out: text => outside.out(shown(text)), err: text => outside.err(shown(text)) };
  const command = parseArguments(argv);
  switch (command.kind) {
    case 'wrong':
      await io.err(`gaozhi: ${command.message}\n${command.hint}\n`);
      return exitCodes.usage;
    case 'help':
      await io.out(helpOn(command.topic));
      return exitCodes.fine;
    case 'version':
      await io.out(`${version}\n`);
      return exitCodes.fine;
    case 'outline':
      return outlineFiles(command, io);
    case 'lint':
      return lintFiles(command, io);
    case 'export':
      return exportFiles(command, io);
    case 'profile':
      return showProfile(command, io);
  }
}

/** A document must not command the terminal: control characters are shown as what they are. */
function shown(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '\u{FFFD}');
}
