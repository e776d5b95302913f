/** Where a path of the setting `gaozhi.profiles` leads: an address, a place on this machine, or one in the workspace. */
export type ProfilePlace =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'absolute'; readonly path: string }
  | { readonly kind: 'relative'; readonly path: string };

export function placeOf(written: string): ProfilePlace {
  const path = written.trim();
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) return { kind: 'address', address: path };
  if (/^(?:[a-z]:)?[\\/]/iu.test(path)) return { kind: 'absolute', path };
  return { kind: 'relative', path: path.replaceAll('\\', '/').replace(/^\.\//u, '') };
}

/** Whether a file in a folder is taken for a profile. */
export function isProfileFile(name: string): boolean {
  return /\.ya?ml$/iu.test(name);
}
