// Adds to package-lock.json what `npm install` leaves out when a registry does not carry the packages of every platform; without
// them `npm ci` refuses the lock file. Run it after each change of dependencies: `node scripts/complete-lock.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lockFile = new URL('../package-lock.json', import.meta.url);

/** Platform packages that another package of the lock names, but that the lock lacks. */
export function missingPlatforms(lock = JSON.parse(readFileSync(lockFile, 'utf8'))) {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version })),
  );
}

/** Such packages are named after their platform: binding-linux-x64-musl, darwin-arm64. */
function platformEntry(name, version) {
  const [, os, cpu, abi = ''] = /(?:^|[/-])(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(\w+))?$/.exec(name) ?? [];
  if (os === undefined) throw new Error(`${name}: which platform is that for?`);
  const libc = /^(?:gnu|musl)$/.exec(abi) && { libc: [abi === 'gnu' ? 'glibc' : 'musl'] };
  return { version, cpu: [cpu], dev: true, ...libc, license: 'MIT', optional: true, os: [os] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  for (const { name, version } of missingPlatforms(lock)) lock.packages[`node_modules/${name}`] = platformEntry(name, version);
  const { '': root, ...rest } = lock.packages;
  lock.packages = { '': root, ...Object.fromEntries(Object.entries(rest).toSorted(([one], [other]) => one.localeCompare(other, 'en'))) };
  writeFileSync(lockFile, `${JSON.stringify(lock, undefined, 2)}\n`);
}
