import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** The servers to compare: the floors, bundled like the product, and the product itself. Each is a command with arguments. */
export async function buildServers(folder) {
  const bundled = async (entry, name) => {
    const outfile = join(folder, name);
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'error',
    });
    return [process.execPath, outfile, '--stdio'];
  };
  const built = join(root, 'dist/server/node.js');
  return {
    server: existsSync(built) ? [process.execPath, built, '--stdio'] : await bundled('server/src/node/main.ts', 'server.cjs'),
    constant: await bundled('bench/servers/constant.mjs', 'constant.cjs'),
    stock: await bundled('bench/servers/stock.mjs', 'stock.cjs'),
  };
}
