import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import nodemailer from 'nodemailer'
import { composeMail, newMessageId, smtpTransport } from './out-mail.ts'
import { type ReceivedMessage, type SmtpOptions, startSmtp } from './smtp.ts'

async function serve(t: TestContext, more: Partial<SmtpOptions> = {}) {
  const received: ReceivedMessage[] = []
  const listener = await startSmtp({
    port: 0,
    host: '127.0.0.1',
    name: 'mx.quillfern.example',
    recipients: ['legal@quillfern.example'],
    receive: async message => {
      received.push(message)
      return { accepted: true, reference: 'k7Q2' }
    },
    ...more,
  })
  t.after(() => listener.close())
  return { listener, received }
}

async function send(port: number, to = 'legal@quillfern.example', text = 'Case 26-17') {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  try {
    const info = await transport.sendMail({ from: 'a@agency.example', to, subject: 'Order', text })
    return { code: 250, response: info.response as string }
  } catch (error) {
    const { responseCode, response } = error as { responseCode?: number; response?: string }
    return { code: responseCode ?? 0, response: response ?? '' }
  } finally {
    transport.close()
  }
}

/** Speaks raw SMTP: writes each line after the answer to the one before it; gives all answers. */
function converse(port: number, lines: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const answers: string[] = []
    let at = 0
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      for (const line of chunk.split('\r\n')) {
        if (!/^\d{3} /.test(line)) continue
        answers.push(line)
        const next = lines[at++]
        if (next === undefined) socket.end()
        else socket.write(`${next}\r\n`)
      }
    })
    socket.on('close', () => resolve(answers))
    socket.on('error', reject)
  })
}

test('a mail for our address is handed over whole and answered with its reference', async t => {
  const { listener, received } = await serve(t)
  const result = await send(listener.port)
  assert.equal(result.code, 250)
  assert.match(result.response, /k7Q2/)
  assert.equal(received[0]?.envelope.from, 'a@agency.example')
  assert.deepEqual(received[0]?.envelope.to, ['legal@quillfern.example'])
  assert.match(Buffer.from(received[0]?.raw ?? []).toString(), /Case 26-17/)
})

test('mail for any other address is refused: this server relays for nobody', async t => {
  const { listener, received } = await serve(t)
  assert.equal((await send(listener.port, 'x@elsewhere.example')).code, 550)
  assert.equal((await send(listener.port, 'other@quillfern.example')).code, 550)
  const tricks = [
    'legal%elsewhere.example@quillfern.example',
    '@quillfern.example:legal@elsewhere.example',
    '"legal@quillfern.example"@elsewhere.example',
  ]
  for (const trick of tricks) {
    const answers = await converse(listener.port, [
      'EHLO x',
      'MAIL FROM:<a@b.example>',
      `RCPT TO:<${trick}>`,
      'QUIT',
    ])
    assert.match(answers[3] ?? '', /^5/, trick)
  }
  assert.equal(received.length, 0)
})

test('the sender hears 250 only after the message is stored', async t => {
  let store: () => void = () => undefined
  const stored = new Promise<void>(resolve => {
    store = resolve
  })
  const { listener } = await serve(t, {
    receive: async () => {
      await stored
      return { accepted: true, reference: 'r' }
    },
  })
  let answered = false
  const sending = send(listener.port).then(result => {
    answered = true
    return result
  })
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.equal(answered, false)
  store()
  assert.equal((await sending).code, 250)
})

test('a store in trouble makes the sender keep the mail', async t => {
  const { listener } = await serve(t, { receive: () => Promise.reject(new Error('disk full')) })
  const result = await send(listener.port)
  assert.equal(result.code, 451)
  assert.doesNotMatch(result.response, /disk/)
})

test('an answer of the store becomes the answer to the sender', async t => {
  const { listener } = await serve(t, {
    receive: async () => ({ accepted: false, code: 554, text: 'no\r\n250 yes' }),
  })
  const result = await send(listener.port)
  assert.equal(result.code, 554)
  assert.doesNotMatch(result.response, /\n/)
})

test('a message above the limit is refused and never handed over', async t => {
  const { listener, received } = await serve(t, { limits: { messageBytes: 10_000 } })
  assert.equal((await send(listener.port, undefined, 'x'.repeat(50_000))).code, 552)
  assert.equal(received.length, 0)
})

test('a sender that is too fast is asked to wait, others are not held up for ever', async t => {
  let time = 0
  const { listener, received } = await serve(t, {
    limits: { messagesPerMinutePerAddress: 2 },
    now: () => time,
  })
  assert.equal((await send(listener.port)).code, 250)
  assert.equal((await send(listener.port)).code, 250)
  assert.equal((await send(listener.port)).code, 451)
  time = 40_000
  assert.equal((await send(listener.port)).code, 250)
  assert.equal(received.length, 3)
})

test('no more connections from one address than allowed', async t => {
  const { listener } = await serve(t, { limits: { connectionsPerAddress: 1 } })
  const first = connect(listener.port, '127.0.0.1')
  await new Promise(resolve => first.once('data', resolve))
  const answers = await converse(listener.port, ['QUIT'])
  assert.match(answers[0] ?? '', /^421/)
  first.destroy()
})

test('a connection lost in the middle of a message hands nothing over', async t => {
  const { listener, received } = await serve(t)
  const socket = connect(listener.port, '127.0.0.1')
  const lines = [
    'EHLO x',
    'MAIL FROM:<a@b.example>',
    'RCPT TO:<legal@quillfern.example>',
    'DATA',
    'Subject: half',
  ]
  socket.on('data', () => {
    const line = lines.shift()
    if (line === undefined) return
    socket.write(`${line}\r\n`)
    if (lines.length === 0) socket.destroy()
  })
  await new Promise(resolve => socket.once('close', resolve))
  await new Promise(resolve => setTimeout(resolve, 200))
  assert.equal(received.length, 0)
  assert.equal((await send(listener.port)).code, 250)
})

test('bounces, which have no sender, are taken', async t => {
  const { listener, received } = await serve(t)
  await converse(listener.port, [
    'EHLO x',
    'MAIL FROM:<>',
    'RCPT TO:<legal@quillfern.example>',
    'DATA',
    'Subject: x\r\n\r\nx\r\n.',
    'QUIT',
  ])
  assert.equal(received[0]?.envelope.from, '')
})

test('neither log-in nor encryption without a certificate is offered', async t => {
  const { listener } = await serve(t)
  const answers = await converse(listener.port, ['EHLO x', 'AUTH PLAIN AGEAYg==', 'STARTTLS', 'QUIT'])
  assert.match(answers[2] ?? '', /^5/)
  assert.match(answers[3] ?? '', /^5/)
})

test('a port that is taken is an error at the start', async t => {
  const { listener } = await serve(t)
  await assert.rejects(serve(t, { port: listener.port }), { code: 'EADDRINUSE' })
})

test('what we compose arrives as composed, with a Message-ID that says neither time nor number', async t => {
  const { listener, received } = await serve(t)
  const messageId = newMessageId('legal@quillfern.example')
  const raw = await composeMail({
    messageId,
    from: { name: 'Quillfern', address: 'legal@quillfern.example' },
    to: 'legal@quillfern.example',
    subject: 'Answer\r\nBcc: x@elsewhere.example',
    text: 'No records.',
    attachments: [{ name: 'letter.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.4') }],
    date: new Date('2026-11-25T12:00:00Z'),
    references: ['<first@agency.example>'],
  })
  const transport = smtpTransport(`smtp://127.0.0.1:${listener.port}`)
  const outcome = await transport.send(raw, {
    from: 'legal@quillfern.example',
    to: 'legal@quillfern.example',
  })
  transport.close()
  assert.equal(outcome.outcome, 'accepted')
  const text = Buffer.from(received[0]?.raw ?? []).toString()
  assert.match(messageId, /^<[0-9a-f]{32}@quillfern\.example>$/)
  assert.match(text, /In-Reply-To: <first@agency\.example>/)
  assert.doesNotMatch(text, /^Bcc:/m)
  assert.notEqual(newMessageId('a@b.example'), newMessageId('a@b.example'))
})

test('a refusal for good, a wish to wait and a dead server are told apart', async t => {
  const { listener } = await serve(t)
  const transport = smtpTransport(`smtp://127.0.0.1:${listener.port}`)
  const raw = Buffer.from('Subject: x\r\n\r\nx\r\n')
  assert.equal(
    (await transport.send(raw, { from: 'a@b.example', to: 'x@elsewhere.example' })).outcome,
    'refused',
  )
  transport.close()
  const later = await serve(t, { receive: async () => ({ accepted: false, code: 451, text: 'later' }) })
  const second = smtpTransport(`smtp://127.0.0.1:${later.listener.port}`)
  assert.equal(
    (await second.send(raw, { from: 'a@b.example', to: 'legal@quillfern.example' })).outcome,
    'later',
  )
  second.close()
  const dead = smtpTransport('smtp://127.0.0.1:1')
  assert.equal(
    (await dead.send(raw, { from: 'a@b.example', to: 'legal@quillfern.example' })).outcome,
    'later',
  )
  dead.close()
})
