import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveryReport } from './delivery-report.ts'

const ID = `<${'0123456789abcdef'.repeat(2)}@quillfern.example>`
const mail = (head: readonly string[], body = 'x') => Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`)
const bounce = (action: string) =>
  mail(
    [
      'From: MAILER-DAEMON@acme.example',
      'Content-Type: multipart/report; report-type=delivery-status;',
      ' boundary="b"',
      'Auto-Submitted: auto-replied',
    ],
    `--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@acme.example\r\nAction: ${action}\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${ID}\r\n\r\n--b--`,
  )

test('a report says what became of the letter that it names', () => {
  for (const [action, status] of [
    ['failed', 'bounced'],
    ['delayed', 'deferred'],
    ['delivered', 'delivered'],
    ['relayed', 'delivered'],
    ['unheard-of', null],
  ] as const)
    assert.deepEqual(
      deliveryReport(bounce(action), ''),
      { automatic: true, messageIds: [ID], status },
      action,
    )
})

test('what a machine sent is known as such, whatever it says it is', () => {
  const person = mail(['From: a@b.example', 'Subject: Re: Your letter', `In-Reply-To: ${ID}`])
  assert.deepEqual(deliveryReport(person, 'a@b.example'), {
    automatic: false,
    messageIds: [ID],
    status: null,
  })
  assert.ok(deliveryReport(person, '').automatic, 'a bounce has no return path')
  for (const line of [
    'Auto-Submitted: auto-generated',
    'AUTO-SUBMITTED:\tauto-replied (vacation)',
    'Precedence: bulk',
    'X-Auto-Response-Suppress: All',
    'List-Id: <x.example>',
  ])
    assert.ok(deliveryReport(mail(['From: a@b.example', line]), 'a@b.example').automatic, line)
  assert.ok(!deliveryReport(mail(['From: a@b.example', 'Auto-Submitted: no']), 'a@b.example').automatic)
  // In the body it is somebody's text.
  assert.ok(
    !deliveryReport(mail(['From: a@b.example'], 'Auto-Submitted: auto-replied'), 'a@b.example').automatic,
  )
})

test('hostile input is bounded and never throws', () => {
  assert.deepEqual(deliveryReport(Buffer.alloc(0), 'a@b.example'), {
    automatic: false,
    messageIds: [],
    status: null,
  })
  const many = mail(['From: a@b.example'], `${ID.replace('0', '1')} `.repeat(100_000))
  assert.equal(deliveryReport(many, 'a@b.example').messageIds.length, 1)
  deliveryReport(Buffer.from(`Subject: ${'\n '.repeat(200_000)}`), 'a@b.example')
})
