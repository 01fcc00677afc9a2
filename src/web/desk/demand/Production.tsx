// Authorisation, collection, package: what was signed, what the gate did, what left.
import type { ReactNode } from 'react'
import { digestWords } from '../../../ledger/words.ts'
import { Badge } from '../parts/Badge.tsx'
import { Identifier } from '../parts/Identifier.tsx'
import { When } from '../parts/When.tsx'
import { nameIn, useDemand } from './context.ts'

export function Production() {
  const { page } = useDemand()
  const d = page.demand
  if (!d.authorisation) return null
  const a = d.authorisation
  return (
    <section>
      <h3>Production</h3>
      <dl className="facts boxed">
        <dt>Authorisation</dt>
        <dd>
          {a.status}, prepared by {nameIn(page, a.preparedBy)}
          <DigestWords hex={a.digest} />
        </dd>
        <dt>Signatures</dt>
        <dd>
          {a.signatures.length === 0 ? 'none of two' : null}
          {a.signatures.map(s => (
            <div key={s.approver}>
              {nameIn(page, s.approver)} <When at={s.at} form="past" />
            </div>
          ))}
        </dd>
        {d.gateRefusal ? (
          <Row name="Gate">
            <Badge tone="danger">refused</Badge> {d.gateRefusal.detail}
          </Row>
        ) : null}
        {d.collection ? (
          <Row name="Collected">
            {d.collection.parts.map(p => (
              <div key={p.part}>
                part {p.part}: {p.items} items, {size(p.bytes)}
              </div>
            ))}
            <span className="quiet">
              {d.collection.quarantined} outside the scope, kept back; {d.collection.duplicates} duplicates
            </span>
          </Row>
        ) : null}
        {d.certificate ? (
          <Row name="Certificate">signed by {nameIn(page, d.certificate.custodian)}</Row>
        ) : null}
        {d.sealed ? (
          <Row name="Package">
            {d.sealed.items} items, {size(d.sealed.size)}, SHA-256{' '}
            <Identifier value={d.sealed.sha256} label="hash" />
          </Row>
        ) : null}
        {d.lateReleases.map(r => (
          <Row key={r.digest} name="Out after revocation">
            SHA-256 <Identifier value={r.sha256} label="hash" />, handed to nobody
            {r.noted === null ? null : <span className="quiet">{r.noted}</span>}
          </Row>
        ))}
        {d.released ? (
          <Row name="Released">
            {d.downloaded ? (
              <>
                fetched <When at={d.downloaded.at} form="past" />
              </>
            ) : (
              <>
                waits for the officer until <When at={d.released.expiresAt} />
              </>
            )}
          </Row>
        ) : null}
      </dl>
    </section>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** The eight words that approvers see too: two people can compare them aloud. */
export function DigestWords({ hex }: { readonly hex: string }) {
  if (!/^([0-9a-f]{2}){11,}$/.test(hex)) return null
  const words = digestWords(Uint8Array.fromHex(hex))
  return <p className="digest-words identifier">{words.join(' ')}</p>
}

export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value)} ${unit}`
}
