import { describeProfile } from '#service';
import type { ProfileCommand } from '../args.ts';
import type { ExitCode } from '../exit-codes.ts';
import { exitCodes } from '../exit-codes.ts';
import { FileError } from '../file-error.ts';
import type { Io } from '../io.ts';
import { chooseProfile } from '../profiles.ts';

/** Tells what a profile gives for each element. */
export async function showProfile({ profile }: ProfileCommand, io: Io): Promise<ExitCode> {
  try {
    const chosen = await chooseProfile(profile, io);
    await io.out(describeProfile(chosen.profile));
    return exitCodes.fine;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await io.err(`gaozhi: ${error.message}。\n`);
    return exitCodes.file;
  }
}
