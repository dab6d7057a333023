// @ts-check
// Checks the Node version, then runs one of the .mjs files beside it in a process of its own: `import()` here would be a
// syntax error in an old Node, which would then print a stack trace instead of the one line that helps.
// Keep to what Node 8 can parse and load: no optional chaining, no `node:` before the check.

/** The ranges that Vite 8 supports: 20.19+ of line 20, 22.12+, and every later line. @param {string} version */
function isSupported(version) {
  const major = Number(version.split('.')[0]);
  const minor = Number(version.split('.')[1]);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** @param {string} script file name beside this one */
function launch(script) {
  if (!isSupported(process.versions.node)) {
    console.error(
      `Multivector needs Node.js 20.19 or newer of line 20, or 22.12 and newer; this is ${process.versions.node}. ` +
        'Get one at https://nodejs.org',
    );
    process.exitCode = 1;
    return;
  }
  const path = require('node:path');
  const args = [path.join(__dirname, script)].concat(process.argv.slice(2));
  // Vite's remark that vite.config.ts imports modules without their extension is for developers, who see it in `vite`.
  const env = Object.assign({}, process.env, { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' });
  const child = require('node:child_process').spawn(process.execPath, args, { stdio: 'inherit', env });
  // The child decides how to stop; this process only passes the signal on and takes over its exit code.
  const signals = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  signals.forEach((signal) => {
    process.on(signal, () => child.kill(signal));
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal === 'SIGINT' ? 130 : signal ? 143 : code === null ? 1 : code;
    process.exit();
  });
}

module.exports = launch;
