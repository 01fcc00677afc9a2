// Authorisation, collection, package: what was signed, what the gate did, what left.
import type { ReactNode } from 'react'
import { digestWords } from '../../../ledger/digest-words.ts'
import { size } from '../../../words/when.ts'
import { Badge } from '../parts/Badge.tsx'
import { Identifier } from '../parts/Identifier.tsx'
import { When } from '../parts/When.tsx'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { coded } from './coded.ts'
import { nameIn, useDemand } from './context.ts'
import { sayRecord } from './record-words.ts'

export function Production() {
  const { page } = useDemand()
  const d = page.demand
  if (!d.authorisation) return null
  const a = d.authorisation
  return (
    <section>
      <h3>{sayRecord('production')}</h3>
      <dl className="facts boxed">
        <dt>{sayRecord('authorisation')}</dt>
        <dd>
          {sayRecord('authorisation.state', {
            status: coded(sayRecord, 'authorisation', a.status),
            name: nameIn(page, a.preparedBy),
          })}
          <DigestWords hex={a.digest} />
        </dd>
        <dt>{sayRecord('signatures')}</dt>
        <dd>
          {a.signatures.length === 0 ? sayRecord('signatures.none') : null}
          {a.signatures.map(s => (
            <div key={s.approver}>
              {nameIn(page, s.approver)} <When at={s.at} form="past" />
            </div>
          ))}
        </dd>
        {d.gateRefusal ? (
          <Row name={sayRecord('gate')}>
            <Badge tone="danger">{sayRecord('gate.refused')}</Badge> {d.gateRefusal.detail}
          </Row>
        ) : null}
        {d.collection ? (
          <Row name={sayRecord('collected')}>
            {d.collection.parts.map(p => (
              <div key={p.part}>
                {sayRecord('collected.part', {
                  part: p.part,
                  n: p.items,
                  size: size(p.bytes, language),
                })}
              </div>
            ))}
            <span className="quiet">
              {sayRecord('collected.left', {
                outside: d.collection.quarantined,
                n: d.collection.duplicates,
              })}
            </span>
          </Row>
        ) : null}
        {d.certificate ? (
          <Row name={sayRecord('certificate')}>
            {sayRecord('certificate.signed', { name: nameIn(page, d.certificate.custodian) })}
          </Row>
        ) : null}
        {d.sealed ? (
          <Row name={sayRecord('package')}>
            {pieces(
              sayRecord.rich('package.size', {
                n: d.sealed.items,
                size: size(d.sealed.size, language),
                hash: <Identifier value={d.sealed.sha256} label={sayRecord('hash')} />,
              }),
            )}
          </Row>
        ) : null}
        {d.lateReleases.map(r => (
          <Row key={r.digest} name={sayRecord('late_release')}>
            {pieces(
              sayRecord.rich('late_release.hash', {
                hash: <Identifier value={r.sha256} label={sayRecord('hash')} />,
              }),
            )}
            {r.noted === null ? null : <span className="quiet">{r.noted}</span>}
          </Row>
        ))}
        {d.released ? (
          <Row name={sayRecord('released')}>
            {pieces(
              d.downloaded
                ? sayRecord.rich('released.fetched', {
                    when: <When at={d.downloaded.at} form="past" />,
                  })
                : sayRecord.rich('released.waits', { when: <When at={d.released.expiresAt} /> }),
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
  return (
    <p className="digest-words identifier" lang="en">
      {words.join(' ')}
    </p>
  )
}
