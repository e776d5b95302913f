import type { Uri } from 'vscode';

/** The last part of an address, as the writer knows the file. */
export function baseName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
