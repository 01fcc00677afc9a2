// A browser of another engine than Chromium, as far as an officer's pages need one: Debian's Firefox by WebDriver BiDi, WebKitGTK by its
// WebDriver. Neither can make a passkey here, so that a script signs in; downloads land in a folder.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { freePort } from '../../free-port.ts'

export type Engine = {
  readonly name: string
  go(url: string): Promise<void>
  click(css: string): Promise<void>
  type(css: string, text: string): Promise<void>
  /** What the element shows; empty where there is none. */
  text(css: string): Promise<string>
  /** Runs the body of an async function in the page, with `given` as its only argument. */
  run<T>(body: string, given: unknown): Promise<T>
  close(): Promise<void>
}

const FIREFOX = '/usr/bin/firefox-esr'
const WEBKIT = '/usr/bin/WebKitWebDriver'
const XVFB = '/usr/bin/Xvfb'

/** By name; those that this machine lacks are null. `folder` takes profile and downloads. */
export const engines: Readonly<Record<string, ((folder: string) => Promise<Engine>) | null>> = {
  Firefox: existsSync(FIREFOX) ? openFirefox : null,
  WebKitGTK: existsSync(WEBKIT) && existsSync(XVFB) ? openWebKit : null,
}

export const downloads = (folder: string) => join(folder, 'Downloads')

async function openFirefox(folder: string): Promise<Engine> {
  await mkdir(downloads(folder), { recursive: true })
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads(folder),
      'browser.helperApps.neverAsk.saveToDisk': 'application/zip',
    },
  })
  const page = await browser.newPage()
  return {
    name: `Firefox ${await browser.version()}`,
    go: async url => {
      await page.goto(url, { waitUntil: 'load' })
    },
    click: css => page.click(css),
    type: (css, text) => page.type(css, text),
    text: css => page.$eval(css, element => element.textContent).catch(() => ''),
    run: (body, given) =>
      page.evaluate(`(async given => {${body}})(${JSON.stringify(given)})`) as Promise<never>,
    close: () => browser.close(),
  }
}

async function openWebKit(folder: string): Promise<Engine> {
  await mkdir(downloads(folder), { recursive: true })
  await mkdir(join(folder, '.config'), { recursive: true })
  await writeFile(join(folder, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads(folder)}"\n`)
  const display = `:${90 + (process.pid % 100)}`
  const children: ChildProcess[] = [
    spawn(XVFB, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  ]
  const port = await freePort()
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    GDK_BACKEND: 'x11',
  }
  children.push(
    spawn(WEBKIT, [`--port=${port}`], {
      env,
      stdio: [
        'ignore',
        process.env.DULY_SHOW ? 'inherit' : 'ignore',
        process.env.DULY_SHOW ? 'inherit' : 'ignore',
      ],
    }),
  )
  const call = async <T>(method: string, path: string, sent?: unknown): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: sent === undefined ? null : JSON.stringify(sent),
    })
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`)
    return value
  }
  for (
    let n = 0;
    !(await call('GET', '/status').then(
      () => true,
      () => false,
    ));
    n++
  ) {
    if (n > 100) throw new Error('WebKitWebDriver did not answer')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  const { sessionId, capabilities } = await call<{
    sessionId: string
    capabilities: { browserVersion: string }
  }>('POST', '/session', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, timeouts: { script: 60_000 } } },
  })
  const at = (path: string) => `/session/${sessionId}${path}`
  const find = async (css: string) =>
    Object.values(
      await call<Record<string, string>>('POST', at('/element'), { using: 'css selector', value: css }),
    )[0]
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    go: url => call('POST', at('/url'), { url }),
    click: async css => call('POST', at(`/element/${await find(css)}/click`), {}),
    type: async (css, text) => call('POST', at(`/element/${await find(css)}/value`), { text }),
    text: async css => call<string>('GET', at(`/element/${await find(css)}/text`)).catch(() => ''),
    run: (body, given) =>
      call('POST', at('/execute/async'), {
        script: `const done = arguments[1]; (async given => {${body}})(arguments[0]).then(done, e => done('failed: ' + e))`,
        args: [given],
      }),
    close: async () => {
      await call('DELETE', at('')).catch(() => {})
      for (const child of children.reverse()) child.kill()
    },
  }
}
