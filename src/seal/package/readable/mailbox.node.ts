// The messages of one account in one file, as mail programs import it: mbox in the form `mboxrd` (each line of a message that begins
// with `From `, after any `>`, gets one `>` more, so that taking one away gives the message back).

const word = Buffer.from('From ')
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A message of a mailbox: its separator, its lines, an empty line. Pieces of `source` are good until the next is asked for. */
export async function* inMailbox(
  at: string | null,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`From MAILER-DAEMON ${moment(at)}\n`)
  const quoter = new FromQuoter()
  for await (const chunk of source)
    yield Buffer.concat([...quoter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))])
  yield* quoter.end()
}

/** How long `inMailbox` makes a message, counted while its bytes pass. */
export class MailboxLength {
  #quoter = new FromQuoter()
  #length: number

  constructor(at: string | null) {
    this.#length = `From MAILER-DAEMON ${moment(at)}\n`.length
  }

  push(chunk: Uint8Array): void {
    for (const piece of this.#quoter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)))
      this.#length += piece.length
  }

  end(): number {
    for (const piece of this.#quoter.end()) this.#length += piece.length
    return this.#length
  }
}

/** As `asctime` writes it, in UTC; a message without a time has the first moment of 1970. */
function moment(at: string | null): string {
  const date = new Date(at ?? '1970-01-01T00:00:00.000Z')
  const two = (n: number, fill = '0') => String(n).padStart(2, fill)
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(n => two(n)).join(':')
  return `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${two(date.getUTCDate(), ' ')} ${clock} ${date.getUTCFullYear()}`
}

class FromQuoter {
  /** What may still become the beginning of a line that is to be quoted: `>`s and a part of `From `. */
  #held = Buffer.alloc(0)
  #atStart = true
  #last = 0x0a

  #said(bytes: Buffer): Buffer {
    this.#last = bytes.at(-1) ?? this.#last
    return bytes
  }

  *push(chunk: Buffer): Generator<Buffer> {
    if (chunk.length === 0) return
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    this.#held = Buffer.alloc(0)
    let done = 0
    let line = this.#atStart ? 0 : bytes.indexOf(0x0a) + 1
    while (line > 0 || this.#atStart) {
      this.#atStart = false
      const begins = startsFrom(bytes, line)
      if (begins === 'unknown') {
        if (line > done) yield this.#said(bytes.subarray(done, line))
        this.#held = Buffer.from(bytes.subarray(line))
        this.#atStart = true
        return
      }
      if (begins) {
        if (line > done) yield this.#said(bytes.subarray(done, line))
        yield Buffer.from('>')
        done = line
      }
      line = nextLine(bytes, line)
    }
    if (bytes.length > done) yield this.#said(bytes.subarray(done))
    this.#atStart = this.#last === 0x0a
  }

  *end(): Generator<Buffer> {
    if (this.#held.length > 0) yield this.#said(this.#held)
    yield Buffer.from(this.#last === 0x0a ? '\n' : '\n\n')
  }
}

/** The beginning of the next line that could be quoted: only lines of `>` and `F` are looked at one by one. */
function nextLine(bytes: Buffer, from: number): number {
  return bytes.indexOf(0x0a, from) + 1
}

function startsFrom(bytes: Buffer, line: number): boolean | 'unknown' {
  let at = line
  // A line of nothing but these, of any length, is held back no further.
  while (bytes[at] === 0x3e && at - line < 4096) at++
  const rest = bytes.subarray(at, at + word.length)
  if (rest.length === word.length) return rest.equals(word)
  return word.subarray(0, rest.length).equals(rest) ? 'unknown' : false
}
