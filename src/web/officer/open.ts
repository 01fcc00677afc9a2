// "Open the answer here": reads the key, checks the release receipt, has a worker open the package, and says how it ended. The key and
// what is in the answer stay in this browser; the server learns that the package arrived, or in one word why not.
import { parseTrust } from '../../ledger/trust.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { verifyReceipt } from '../../ledger/verify-receipt.ts'
import { recipientFingerprint } from '../../seal/authorisation/authorisation-fields.ts'
import { type NoKey, type OwnKey, readKeyFile, readPhrase } from '../../seal/own-key.ts'
import { say } from '../sign-in/script-words.ts'
import { roomOnDisk, sweepDisk } from './disk.ts'
import { Failure, type FailureCode } from './failure.ts'
import { type Keeper, openKeeper } from './keep.ts'
import { keptKey, openKept } from './kept-key.ts'
import { find, saveFile, showSaid } from './page.ts'
import type { Said, Start } from './worker.ts'

type Pickers = {
  readonly showDirectoryPicker?: (o: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      o: { createScriptURL(path: string): string },
    ): { createScriptURL(p: string): string }
  }
}
const browser = globalThis as unknown as Pickers

const SCRIPTS = ['/officer/keeper.js', '/officer/worker.js', '/officer/hasher.js']
/** The page's own scripts and no other: the content policy lets no address through but this one's. */
const policy = browser.trustedTypes?.createPolicy('duly-officer', {
  createScriptURL: path => {
    if (!SCRIPTS.includes(path)) throw new Error('not a script of this page')
    return path
  },
})
const scriptUrl = (path: string) => policy?.createScriptURL(path) ?? path

/** Where nothing streams; a browser holds it twice. */
const MOST_IN_MEMORY = 200_000_000

const box = find('open')
const data = box.dataset as Record<
  'url' | 'receipt' | 'size' | 'sha256' | 'reference' | 'confirm' | 'failed' | 'language',
  string
> & { readonly registered?: string; readonly confirmed?: string }
const button = find<HTMLButtonElement>('open-do')
const stop = find<HTMLButtonElement>('open-stop')
const said = find('open-said')
const size = Number(data.size)
let isRunning = false

void sweepDisk()
find('open-script').remove()
box.hidden = false
find('open-folder-way').hidden = browser.showDirectoryPicker === undefined
find<HTMLFormElement>('open-form').addEventListener('submit', event => {
  event.preventDefault()
  if (!isRunning) void run()
})
addEventListener('beforeunload', event => {
  if (isRunning) event.preventDefault()
})

const useKept = find<HTMLInputElement>('open-kept')
const keeping = keptKey(data.registered)
void keeping.then(kept => {
  find('open-kept-way').hidden = kept === null
  useKept.checked = kept !== null
})
// Whoever chooses a file or types words wants these.
for (const id of ['open-file', 'open-phrase'])
  find(id).addEventListener('input', () => {
    useKept.checked = false
  })

async function run(): Promise<void> {
  const fromFields = useKept.checked ? undefined : await readKey()
  if (fromFields === null) return
  isRunning = true
  button.disabled = true
  said.replaceChildren()
  let key = fromFields
  try {
    // A browser opens the folder's picker only right after the press, and a passkey at any time.
    const folder = await chosenFolder()
    key ??= await keptHere()
    if (!key) return
    await checkReceipt()
    await openOneWay(waysToSave(folder), key)
    const isRecorded = await confirmed()
    showSaid(said, isRecorded ? 'ok' : 'warn', say(isRecorded ? 'open.done' : 'open.unconfirmed'))
  } catch (error) {
    await failed(error, key?.recipient)
  } finally {
    isRunning = false
    button.disabled = false
    stop.hidden = true
    find('open-running').hidden = true
    said.focus()
  }
}

async function keptHere(): Promise<OwnKey | undefined> {
  const kept = await keeping
  const opened = kept ? await openKept(kept) : ({ no: 'not_kept' } as const)
  if (!('no' in opened)) return opened
  refuse(say(opened.no === 'stopped' ? 'open.no.kept_stopped' : 'open.no.kept'))
  return undefined
}

async function readKey(): Promise<OwnKey | null> {
  const file = find<HTMLInputElement>('open-file').files?.[0]
  const typed = find<HTMLTextAreaElement>('open-phrase').value.trim()
  if (!file && typed === '') return refuse(say('open.no.nothing'))
  const tooLong = file && file.size > 100_000
  const read = tooLong
    ? ({ no: 'not_key_file' } as const)
    : await (file ? file.text().then(readKeyFile) : readPhrase(typed))
  return 'no' in read ? refuse(whyNot(read)) : read
}

function whyNot(no: NoKey): string {
  switch (no.no) {
    case 'word_count':
      return say('open.no.word_count', { n: String(no.words) })
    case 'word_unknown':
      return say('open.no.word_unknown', { n: String(no.at), word: no.word })
    default:
      return say(`open.no.${no.no}`)
  }
}

function refuse(text: string): null {
  showSaid(said, 'danger', text)
  return null
}

/** A browser may have a way by its own account and still not save by it: then the next. */
async function openOneWay(ways: AsyncIterable<Into>, key: OwnKey): Promise<void> {
  let last: unknown
  for await (const into of ways)
    try {
      return await openInto(into, key)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'not_saved') throw error
      last = error
    }
  throw last
}

type Into =
  | { readonly is: 'zip'; readonly keeper: Keeper }
  | { readonly is: 'folder'; readonly folder: FileSystemDirectoryHandle }
  | { readonly is: 'disk'; readonly file: string }
  | { readonly is: 'memory' }

async function chosenFolder(): Promise<FileSystemDirectoryHandle | null> {
  if (!find<HTMLInputElement>('open-folder').checked || !browser.showDirectoryPicker) return null
  return await browser.showDirectoryPicker({ mode: 'readwrite' }).catch(error => {
    throw new Failure('stopped', error)
  })
}

/** The best first. Firefox has both of the first two, and needs much memory for a download from a service worker. */
async function* waysToSave(folder: FileSystemDirectoryHandle | null): AsyncGenerator<Into> {
  if (folder) return yield { is: 'folder', folder }
  const file = await roomOnDisk(size)
  if (file) yield { is: 'disk', file }
  const keeper = await openKeeper(scriptUrl)
  if (keeper) yield { is: 'zip', keeper }
  if (size > MOST_IN_MEMORY) throw new Failure('too_large')
  yield { is: 'memory' }
}

/** That the public log names this package, by the keys of this site: whoever distrusts them checks the same files offline. */
async function checkReceipt(): Promise<void> {
  const [receipt, trust] = await Promise.all([data.receipt, '/trust.json'].map(load))
  try {
    const { leaves } = verifyReceipt(receipt!, parseTrust(trust!))
    const named = leaves.some(({ record }) => record.kind === 'released' && record.package === data.sha256)
    if (!named) throw new Failure('receipt', 'it names another package')
  } catch (error) {
    throw error instanceof VerificationError ? new Failure('receipt', error.message) : error
  }
}

async function load(path: string): Promise<Uint8Array> {
  const answer = await fetch(path, { cache: 'no-store', redirect: 'manual' }).catch(error => {
    throw new Failure('broken', error)
  })
  if (answer.status === 401 || answer.type === 'opaqueredirect') throw new Failure('signed_out')
  if (!answer.ok) throw new Failure(answer.status < 500 ? 'gone' : 'broken')
  return new Uint8Array(await answer.arrayBuffer())
}

async function openInto(into: Into, key: OwnKey): Promise<void> {
  const worker = new Worker(scriptUrl('/officer/worker.js'), { type: 'module' })
  const hasher = new Worker(scriptUrl('/officer/hasher.js'), { type: 'module' })
  const hashing = new MessageChannel()
  const saving = new MessageChannel()
  const calm = into.is === 'zip' ? into.keeper.keepAlive() : () => {}
  const halt = () => worker.postMessage('stop')
  let leaveFrame = () => {}
  stop.addEventListener('click', halt)
  stop.hidden = false
  showProgress(0)
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onerror = hasher.onerror = event => reject(new Failure('fault', event.message))
      worker.onmessage = ({ data: told }: MessageEvent<Said>) => {
        if (told.is === 'progress') showProgress(told.at)
        else if (told.is === 'waiting') showProgress(told.at, 'open.waiting')
        else if (told.is === 'failed') reject(new Failure(told.code, told.why))
        else if (told.is === 'length' && into.is === 'zip') {
          const file = { name: `${data.reference}.zip`, length: told.length, port: saving.port2 }
          into.keeper.hold(file).then(
            end => {
              leaveFrame = end
            },
            error => reject(new Failure('not_saved', error)),
          )
        } else if (told.is === 'done') {
          if (told.file) saveFile(told.file, `${data.reference}.zip`)
          resolve()
        }
      }
      hasher.postMessage('begin', [hashing.port2])
      const start: Start = {
        source: { url: data.url, size, sha256: data.sha256 },
        ...{ identity: key.identity, marker: say('open.marker'), name: data.reference },
        hasher: hashing.port1,
        into: into.is === 'zip' ? { is: 'port', port: saving.port1 } : into,
      }
      const moved = into.is === 'zip' ? [hashing.port1, saving.port1] : [hashing.port1]
      worker.postMessage(start, moved)
    })
  } finally {
    calm()
    leaveFrame()
    stop.removeEventListener('click', halt)
    worker.terminate()
    hasher.terminate()
  }
}

function showProgress(at: number, key: 'open.running' | 'open.waiting' = 'open.running'): void {
  find('open-running').hidden = false
  find<HTMLProgressElement>('open-progress').value = at / size
  find('open-at').textContent = say(key, { done: megabytes(at), size: megabytes(size) })
}

function megabytes(bytes: number): string {
  const unit = { style: 'unit', unit: 'megabyte', maximumFractionDigits: bytes < 1e7 ? 2 : 0 } as const
  return new Intl.NumberFormat(data.language, unit).format(bytes / 1e6)
}

/** The same form as on the demand's page. */
async function confirmed(): Promise<boolean> {
  if (data.confirmed !== undefined) return true
  const form = new FormData(find<HTMLFormElement>('open-form'))
  const body = new URLSearchParams({
    _token: String(form.get('_token')),
    key: String(form.get('key')),
    sha256: data.sha256,
  })
  const sent = await fetch(data.confirm, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
  return sent?.type === 'opaqueredirect'
}

async function failed(error: unknown, recipient: string | undefined): Promise<void> {
  const { registered } = data
  const isOwn = registered === recipient
  const first = error instanceof Failure ? error.code : 'fault'
  const code: FailureCode = first === 'another_key' && (isOwn || !registered) ? 'replaced_key' : first
  const words = {
    words: recipient === undefined ? '' : recipientFingerprint(recipient),
    registered: registered ? recipientFingerprint(registered) : '',
    why: error instanceof Failure ? String(error.cause ?? '') : '',
  }
  showSaid(said, code === 'stopped' ? 'warn' : 'danger', say(`open.no.${code}`, words))
  const form = new FormData(find<HTMLFormElement>('open-form'))
  const body = new URLSearchParams({ _token: String(form.get('_token')), code })
  await fetch(data.failed, { method: 'POST', body, redirect: 'manual' }).catch(() => {})
}
