// @ts-check
// As much of W3C WebDriver as the paths in WebKit need: WebKitGTK's driver speaks nothing younger.
import { spawn } from 'node:child_process';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
/** @typedef {{ [key: string]: string }} Element */

/** @param {string} base @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
async function call(base, method, path, body) {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(base + path, { method, headers: { 'content-type': 'application/json' }, ...init });
  const { value } = /** @type {{ value: any }} */ (await answer.json());
  if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

/**
 * Tries until it goes without an error; the last error is the answer after that.
 * @template T @param {() => Promise<T>} attempt @param {number} [patience] in milliseconds
 * @returns {Promise<T>}
 */
async function within(attempt, patience = 40_000) {
  for (const end = Date.now() + patience; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 150));
    }
  }
}

/**
 * Starts a driver and through it a browser.
 * @param {{ driver: string, browser: string, port: number, env: Record<string, string> }} programs
 */
export async function startWebKit({ driver, browser, port, env }) {
  const child = spawn(driver, [`--port=${port}`], { env: { ...process.env, ...env }, stdio: 'ignore' });
  process.on('exit', () => child.kill());
  const base = `http://127.0.0.1:${port}`;
  await within(() => fetch(`${base}/status`), 15_000);
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } };
  const session = await call(base, 'POST', '/session', { capabilities });
  const at = `/session/${session.sessionId}`;
  /** @param {string} script body of a function @param {unknown[]} args @returns {Promise<any>} */
  const run = (script, ...args) => call(base, 'POST', `${at}/execute/sync`, { script, args });
  /** @param {string} xpath @returns {Promise<Element>} */
  const find = (xpath) => call(base, 'POST', `${at}/element`, { using: 'xpath', value: xpath });
  return {
    version: String(session.capabilities.browserVersion),
    run,
    /** @param {string} url */
    open: (url) => call(base, 'POST', `${at}/url`, { url }),
    /** @param {string} xpath */
    click: async (xpath) => {
      const element = await within(() => find(xpath));
      await run('arguments[0].scrollIntoView({ block: "center" })', element);
      await call(base, 'POST', `${at}/element/${element[elementKey]}/click`, {});
    },
    /** Keys to whatever has the focus. @param {string} keys one character each */
    press: async (keys) => {
      const actions = [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await call(base, 'POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    /** Waits until it holds. @param {string} script body of a function @param {unknown[]} args */
    until: (script, ...args) =>
      within(async () => {
        if (!(await run(script, ...args))) throw new Error(`never: ${script} ${JSON.stringify(args)}`);
      }),
    stop: async () => {
      await call(base, 'DELETE', at).catch(() => undefined);
      child.kill();
    },
  };
}
