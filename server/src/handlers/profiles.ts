import type { ProfileFile } from '#protocol';
import { requests } from '#protocol';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { answer } from './custom.ts';

/** Layout profiles of the writer's own: what their files say, what is wrong with them, and which one is in force. */
export function registerProfiles(context: Context): void {
  const { connection, store, settings, print, profileFiles, takeProfileFiles } = context;
  answer(context, requests.profiles, { profiles: [], problem: '' }, async ({ files, chosen }) => {
    const { profileList, profileProblems } = await print();
    const before = profileFiles();
    const now = sameFiles(before, files) ? before : files;
    if (now !== before) {
      takeProfileFiles(now);
      for (const { uri } of before) if (now.every(file => file.uri !== uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      for (const { uri, problems } of profileProblems(now)) {
        const severity = DiagnosticSeverity.Warning;
        const diagnostics = problems.map(problem => ({ ...problem, severity, code: 'profile', source: '稿纸' }));
        void connection.sendDiagnostics({ uri, diagnostics });
      }
    }
    return profileList(now, chosen);
  });
  answer(context, requests.profile, { id: '', text: '' }, async ({ uri }) => {
    const { profileView } = await print();
    const draft = uri === null ? undefined : store.get(uri)?.draft;
    return profileView(draft, profileFiles(), settings()['gaozhi.profile']);
  });
}

function sameFiles(before: readonly ProfileFile[], now: readonly ProfileFile[]): boolean {
  return before.length === now.length && before.every(({ uri, text }, i) => uri === now[i]?.uri && text === now[i].text);
}
