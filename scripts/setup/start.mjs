// @ts-check
// `npm start`: packages, build, and the built site at one address of this machine.
import { ensureBuilt } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { freePort, host, parsePort } from './port.mjs';
import { root, stopWithChildren } from './run.mjs';

/** @param {number} wanted @returns {Promise<boolean>} whether it serves now */
async function serve(wanted) {
  // Known only now: the package may have been installed a moment ago.
  const { preview } = await import('vite');
  for (let from = wanted; ; ) {
    const port = await freePort(from);
    if (port === undefined) {
      console.error(`No free port from ${wanted} on. Choose another: PORT=8080 npm start`);
      return false;
    }
    try {
      const server = await preview({ root, logLevel: 'warn', preview: { host, port, strictPort: true, open: false } });
      process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
      let stopping = false;
      const stop = () => {
        if (stopping) return;
        stopping = true;
        // A browser's open connections must not keep the process: stopping is what was asked for.
        setTimeout(() => process.exit(0), 1000).unref();
        server.close().finally(() => process.exit(0));
      };
      process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
      if (port !== wanted) console.log(`Port ${wanted} is busy, so this is the next free one.`);
      console.log(`Multivector: http://${host}:${port}/`);
      return true;
    } catch (error) {
      // Taken between the look and the listening.
      if (!/already in use|EADDRINUSE/.test(String(error))) throw error;
      from = port + 1;
    }
  }
}

async function main() {
  stopWithChildren();
  const port = parsePort(process.env.PORT, 4173);
  if (port === undefined) {
    console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
    return false;
  }
  return (await ensurePackages()) && (await ensureBuilt()) && (await serve(port));
}

if (!(await main())) process.exitCode = 1;
