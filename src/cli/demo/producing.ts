// The second half of the demo's road: two signatures, the gate, the custodian, the officer, and the end.
import { createHash } from 'node:crypto'
import { certificateDigest } from '../../seal/certificate.ts'
import { authority } from './cast.ts'
import type { Say } from './say.ts'
import { type Cast, command, newKey, post, read, submitForm, waitFor } from './speak.ts'

export async function approve(s: Cast, say: Say, id: string): Promise<void> {
  const page = await read(s.desk.mara, id)
  const { digest } = await post<{ digest: string }>(s.desk.mara, `/api/demands/${id}/authorisation`, {
    version: page.demand.version,
    key: newKey(),
  })
  for (const who of ['ada', 'bo'] as const) {
    const client = s.approve[who]
    // Who signs has opened it.
    await client.call('GET', `/api/pending/${digest}`)
    await post(client, '/api/sign', { digest, assertion: client.passkey.sign(Buffer.from(digest, 'hex')) })
  }
  say(
    'Ada and Bo, approvers',
    'signed the authorisation’s digest on the approval page',
    'two passkeys, neither of the preparer',
  )
}

export async function produce(s: Cast, say: Say, id: string): Promise<void> {
  const collected = await waitFor(
    s,
    id,
    p => p.demand.collection !== null || p.demand.gateRefusal !== null,
    'the gate collects',
  )
  if (collected.demand.gateRefusal)
    throw new Error(
      `the gate refused: ${collected.demand.gateRefusal.code} ${collected.demand.gateRefusal.detail}`,
    )
  const items = collected.demand.collection?.parts.reduce((n, p) => n + p.items, 0) ?? 0
  say(
    'Gate',
    `checked both signatures and the log’s cosigned proof, then collected ${items} items; ${collected.demand.collection?.quarantined ?? 0} outside the scope left out`,
    'inclusion proof',
  )
  const page = await read(s.desk.cem, id)
  const { statement } = await post<{ statement: string }>(
    s.desk.cem,
    `/api/demands/${id}/certificate/draft`,
    {},
  )
  const { certified } = await post<{ certified: string }>(
    s.desk.cem,
    `/api/demands/${id}/certificate/options`,
    { statement },
  )
  await post(s.desk.cem, `/api/demands/${id}/certificate`, {
    version: page.demand.version,
    key: newKey(),
    statement,
    certified,
    assertion: s.desk.cem.passkey.sign(certificateDigest(Buffer.from(certified))),
  })
  say('Cem, custodian', 'signed the certificate of authenticity', 'Cem’s passkey over this very document')
  await waitFor(s, id, p => p.demand.released !== null, 'the package is released')
  say(
    'Gate',
    'sealed the package to the officer’s and the authority’s keys and put it out only after the release leaf was included and cosigned',
  )
}

export async function fetchPackage(s: Cast, say: Say, id: string): Promise<void> {
  await s.mailbox.waitFor(authority.officer.mail, raw => /^Subject: Ready to fetch/m.test(raw))
  const released = (await read(s.desk.mara, id)).demand.released
  const got = await s.officer.call('GET', `/demands/${id}/package`)
  const sha256 = createHash('sha256').update(got.bytes).digest('hex')
  if (got.status !== 200 || sha256 !== released?.sha256)
    throw new Error(`the officer did not get the package: ${got.status}`)
  const page = await s.officer.call('GET', `/demands/${id}`)
  await submitForm(s.officer, page, `/demands/${id}/confirm`, { sha256 })
  await waitFor(s, id, p => p.demand.downloaded !== null, 'the officer confirms')
  say(
    `${authority.officer.name}, officer`,
    `fetched ${got.bytes.length} bytes by passkey and confirmed the hash`,
  )
}

export async function close(s: Cast, say: Say, id: string): Promise<void> {
  const page = await waitFor(s, id, p => p.next.step === 'close', 'it can be closed')
  await command(s.desk.mara, id, page.demand.version, {
    type: 'close',
    outcome: 'complied_in_part',
    process: 'subpoena',
  })
  say('Mara, analyst', 'closed the demand; it is counted once, as answered in part')
}
